import type { CalendarDate } from "@/domain/calendar";
import type { FollowUpReason } from "@/domain/follow-up/follow-up";
import { silenceReasons } from "@/domain/follow-up/silence";
import { judgeSilence } from "@/domain/judge-silence";

type Silent = {
  day_zero: CalendarDate | null;
  last_reported_on: CalendarDate | null;
  rhythm_dose_on: CalendarDate | null;
  last_max_score: number | null;
};

/** The rules that hold for a row's silence today; the row keeps only the days on which they begin to. */
export function reasonsOfSilence(row: Silent, today: CalendarDate): readonly FollowUpReason[] {
  if (row.day_zero === null) return [];
  const rhythm = {
    dayZero: row.day_zero,
    lastDoseOn: row.rhythm_dose_on,
    lastReportDay: row.last_reported_on,
    lastKnownMaxScore: row.last_max_score,
  };
  return silenceReasons(rhythm, today, judgeSilence);
}
