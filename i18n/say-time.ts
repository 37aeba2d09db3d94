import type { CalendarDate } from "@/domain/calendar";
import type { Language } from "./language";

/** The region whose way of writing days and times each language takes. */
const REGION: Record<Language, string> = { en: "en-GB" };

/** How moments and days are written; moments in the clinic's time zone. */
export type TimeSayer = {
  /** "Tue 17 Nov, 14:05". */
  moment: (moment: Date) => string;
  /** "Tue 17 Nov". */
  day: (day: CalendarDate) => string;
  /** "17 Nov 2026", for what may lie years back. */
  date: (day: CalendarDate) => string;
  /** "7.4". */
  decimal: (value: number) => string;
};

export function timeSayer(language: Language, timeZone: string): TimeSayer {
  const region = REGION[language];
  const weekday = { weekday: "short", day: "numeric", month: "short" } as const;
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const moments = new Intl.DateTimeFormat(region, { ...weekday, ...clock, timeZone });
  const days = new Intl.DateTimeFormat(region, { ...weekday, timeZone: "UTC" });
  const dates = new Intl.DateTimeFormat(region, { dateStyle: "medium", timeZone: "UTC" });
  const decimals = new Intl.NumberFormat(region, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    moment: (moment) => moments.format(moment),
    day: (day) => days.format(Date.parse(day)),
    date: (day) => dates.format(Date.parse(day)),
    decimal: (value) => decimals.format(value),
  };
}
