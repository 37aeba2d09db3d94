import { type CalendarDate, daysBetween } from "../calendar";
import type { Phase } from "./episode";

/** Immediate on the day of an infusion that was given (not held) or the day after, else delayed; null before day 0, itself always such a day. */
export function phaseOf(
  onset: CalendarDate,
  dayZero: CalendarDate,
  infusionDays: readonly CalendarDate[],
): Phase | null {
  if (onset < dayZero) return null;
  const days = daysSinceInfusion(onset, [dayZero, ...infusionDays]);
  return days !== null && days <= LAST_IMMEDIATE_DAY ? "immediate" : "delayed";
}

/** Whole days since the latest given infusion on or before the onset; null when there was none yet. */
export function daysSinceInfusion(
  onset: CalendarDate,
  infusionDays: readonly CalendarDate[],
): number | null {
  const days = infusionDays.filter((day) => day <= onset).map((day) => daysBetween(day, onset));
  return days.length === 0 ? null : Math.min(...days);
}

/** Glossary, "phase": the infusion's day or the day after. */
const LAST_IMMEDIATE_DAY = 1;
