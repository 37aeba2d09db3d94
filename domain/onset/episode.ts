import type { CalendarDate } from "../calendar";
import type { OrganSystem, SymptomId } from "../clinical/ids";

/** The first day as the patient said it, or the report's day when they were not sure. */
export const ONSET_SOURCES = ["stated", "report-day"] as const;
export type OnsetSource = (typeof ONSET_SOURCES)[number];

/** How an episode came to its end; absent while it goes on. */
export const RESOLUTIONS = ["reported-gone", "not-reported-twice", "returned-anew"] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

/** Immediate: onset on an infusion's day or the day after; delayed: any later onset. */
export const PHASES = ["immediate", "delayed"] as const;
export type Phase = (typeof PHASES)[number];

/** What was answered about one symptom on one report's day. */
export type Level = {
  day: CalendarDate;
  /** The patient's own answer, 0 to 4 (presence 0 or 1). */
  score: number;
  /** Patient grade 0-3, known only when the official wording was asked; else null. */
  patientGrade: number | null;
};

/** One stretch of one symptom, from its onset to its resolution. */
export type Episode = {
  symptomId: SymptomId;
  organSystem: OrganSystem;
  onset: CalendarDate;
  onsetSource: OnsetSource;
  /** (onset - day 0) / 7; null when it began before day 0 (a baseline symptom has no onset). */
  onsetWeek: number | null;
  /** Null before day 0. */
  phase: Phase | null;
  daysSinceInfusion: number | null;
  /** The last day it is known to have been there; null while it goes on. */
  resolvedOn: CalendarDate | null;
  resolution: Resolution | null;
  peakScore: number;
  peakPatientGrade: number | null;
  levels: readonly Level[];
};

/** A regimen's published time to onset of one organ system, in weeks since start. */
export type ExpectedWindow = {
  organSystem: OrganSystem;
  fromWeek: number | null;
  medianWeek: number | null;
  toWeek: number | null;
  /** What the ends mean (range, iqr, ci95, ...): never to be mixed unsaid. */
  bandType: string;
  entryId: string;
  /** Citation in one line, for the reader. */
  source: string;
  confidence: string;
};

/** All that one patient's onset chart draws. */
export type Timeline = {
  dayZero: CalendarDate;
  /** Null while the treatment goes on. */
  stoppedOn: CalendarDate | null;
  today: CalendarDate;
  infusions: readonly { day: CalendarDate; status: "given" | "held" }[];
  episodes: readonly Episode[];
  windows: readonly ExpectedWindow[];
};
