import { type CalendarDate, dayIn } from "@/domain/calendar";
import { ruleSet } from "@/domain/clinical/rules";
import type { FollowUpReason } from "@/domain/follow-up/follow-up";
import { missedReportsInARow } from "@/domain/follow-up/programme";
import { assess } from "@/domain/triage/assess";

type Silent = {
  day_zero: CalendarDate | null;
  stopped_on: CalendarDate | null;
  last_report_at: Date | null;
  last_max_score: number | null;
};

/** The rules that hold for a silence today; the row keeps only the days on which they begin to. */
export function silenceReasons(
  row: Silent,
  { today, timeZone }: { today: CalendarDate; timeZone: string },
): readonly FollowUpReason[] {
  if (row.day_zero === null) return [];
  const rhythm = {
    dayZero: row.day_zero,
    lastDoseOn: row.stopped_on,
    lastReportDay: row.last_report_at && dayIn(timeZone, row.last_report_at),
  };
  return reasonsOf(missedReportsInARow(rhythm, today), row.last_max_score);
}

/** Few silences differ, and a list has many. */
const known = new Map<string, readonly FollowUpReason[]>();

function reasonsOf(missed: number, lastMaxScore: number | null): readonly FollowUpReason[] {
  const key = `${missed} ${lastMaxScore}`;
  const reasons = known.get(key) ?? judge(missed, lastMaxScore);
  known.set(key, reasons);
  return reasons;
}

function judge(missedReportsInARow: number, lastMaxScore: number | null): FollowUpReason[] {
  const context = { missedReportsInARow, lastKnownMaxScore: lastMaxScore ?? undefined };
  const { alerts } = assess({ ...NO_ANSWERS, context }, ruleSet);
  return alerts.map(({ ruleId, urgency }) => ({ ruleId, urgency }));
}

const NO_ANSWERS = {
  answers: {},
  previous: null,
  reviewed: null,
  reviewedMeasurements: null,
  measurements: {},
  labs: {},
};
