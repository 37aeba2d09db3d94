import type { CalendarDate } from "../calendar";

/**
 * The moment at which the wall clock of a time zone (IANA name) shows a time ("08:30"; "24:00" is the day's end).
 * A time the clocks skip is taken as if they had not yet gone forward; of a time they show twice, the first.
 */
export function momentOf(day: CalendarDate, time: string, timeZone: string): Date {
  const shown = Date.parse(`${day}T${time}Z`);
  const byOldOffset = shown - offsetMs(shown - DAY_MS, timeZone);
  const byNewOffset = shown - offsetMs(shown + DAY_MS, timeZone);
  const isOnlyNew =
    wallTimeMs(byOldOffset, timeZone) !== shown && wallTimeMs(byNewOffset, timeZone) === shown;
  return new Date(isOnlyNew ? byNewOffset : byOldOffset);
}

function offsetMs(moment: number, timeZone: string): number {
  return wallTimeMs(moment, timeZone) - moment;
}

/** What the wall clock shows at a whole minute, read as if it were UTC. */
function wallTimeMs(moment: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value;
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  return Date.parse(`${day}T${part("hour")}:${part("minute")}Z`);
}

/** Kept by zone, for making one costs some thirty times what asking it does. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
}

const DAY_MS = 86_400_000;
