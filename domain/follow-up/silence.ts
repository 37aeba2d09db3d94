import type { CalendarDate } from "../calendar";
import { URGENCIES, type Urgency } from "../clinical/ids";
import { dueDays, missedFrom, nextReportDueOn, type ReportRhythm } from "./programme";

/** What the rules are told of a silence. */
export type Silence = {
  missedReportsInARow: number;
  /** Null when no report was ever received. */
  lastKnownMaxScore: number | null;
};

/** The urgency the rules give to a silence; null while none holds. */
export type JudgeSilence = (silence: Silence) => Urgency | null;

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
  rhythm: ReportRhythm,
  lastKnownMaxScore: number | null,
  judge: JudgeSilence,
): SilenceDates {
  const dates: SilenceDates = {
    nextDueOn: nextReportDueOn(rhythm),
    routineOn: null,
    within72hOn: null,
  };
  let missedReportsInARow = 0;
  for (const dueOn of dueDays(rhythm)) {
    missedReportsInARow++;
    const urgency = judge({ missedReportsInARow, lastKnownMaxScore });
    if (urgency !== null) dates.routineOn ??= missedFrom(dueOn);
    if (isAtLeast(urgency, "within-72h")) return { ...dates, within72hOn: missedFrom(dueOn) };
    if (missedReportsInARow === LOOK_AHEAD_REPORTS) break;
  }
  return dates;
}

function isAtLeast(urgency: Urgency | null, least: Urgency): boolean {
  return urgency !== null && URGENCIES.indexOf(urgency) >= URGENCIES.indexOf(least);
}

/** A bound on the asking, far beyond any rule on silence: a year of weekly reports. */
const LOOK_AHEAD_REPORTS = 52;
