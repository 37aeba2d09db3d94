import type { CalendarDate } from "../calendar";
import { URGENCIES, type Urgency } from "../clinical/ids";
import type { FollowUpReason } from "./follow-up";
import {
  dueDays,
  missedFrom,
  missedReportsInARow,
  nextReportDueOn,
  type ReportRhythm,
} from "./programme";

/** What the rules are told of a silence. */
export type Silence = {
  missedReportsInARow: number;
  /** Null when no report was ever received. */
  lastKnownMaxScore: number | null;
};

/** The rules that hold for a silence; none while it does not matter. */
export type JudgeSilence = (silence: Silence) => readonly FollowUpReason[];

/** A patient's silence: what it is counted from, and how bad it was when last heard of. */
export type SilentRhythm = ReportRhythm & Pick<Silence, "lastKnownMaxScore">;

/** The days on which a silence that goes on comes to matter; null: never. Kept on the follow-up row, to be compared with today. */
export type SilenceDates = {
  nextDueOn: CalendarDate | null;
  /** The first day on which it is judged routine or more. */
  routineOn: CalendarDate | null;
  /** The first day on which it is judged within-72h or more. */
  within72hOn: CalendarDate | null;
};

/** Asks the rules ahead of time, one more missed report after another, so that no threshold is kept but theirs. */
export function silenceDates(
  { lastKnownMaxScore, ...rhythm }: SilentRhythm,
  judge: JudgeSilence,
): SilenceDates {
  const dates: SilenceDates = {
    nextDueOn: nextReportDueOn(rhythm),
    routineOn: null,
    within72hOn: null,
  };
  let missed = 0;
  for (const dueOn of dueDays(rhythm)) {
    missed++;
    const reasons = judge({ missedReportsInARow: missed, lastKnownMaxScore });
    if (reasons.length > 0) dates.routineOn ??= missedFrom(dueOn);
    if (reasons.some(isWithin72h)) return { ...dates, within72hOn: missedFrom(dueOn) };
    if (missed === LOOK_AHEAD_REPORTS) break;
  }
  return dates;
}

/** The rules that hold for a silence today. The same rhythm gives the days above, so that a row is never placed by silence without one. */
export function silenceReasons(
  { lastKnownMaxScore, ...rhythm }: SilentRhythm,
  today: CalendarDate,
  judge: JudgeSilence,
): readonly FollowUpReason[] {
  return judge({ missedReportsInARow: missedReportsInARow(rhythm, today), lastKnownMaxScore });
}

function isWithin72h({ urgency }: { urgency: Urgency }): boolean {
  return URGENCIES.indexOf(urgency) >= URGENCIES.indexOf("within-72h");
}

/** A bound on the asking, far beyond any rule on silence: a year of weekly reports. */
const LOOK_AHEAD_REPORTS = 52;
