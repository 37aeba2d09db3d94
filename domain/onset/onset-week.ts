import { type CalendarDate, daysBetween } from "../calendar";

/** Weeks from day 0 to the onset, a decimal; null before day 0, for a baseline symptom has no onset. */
export function onsetWeek(onset: CalendarDate, dayZero: CalendarDate): number | null {
  const days = daysBetween(dayZero, onset);
  return days < 0 ? null : days / 7;
}
