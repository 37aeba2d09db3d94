import { z } from "zod";

/** A day on the calendar, "2026-11-23", with no time and no zone; two of them compare as text. */
export type CalendarDate = string & z.$brand<"CalendarDate">;

/** Refuses what is not a real day: 2026-02-30, an empty string, a moment. */
export const calendarDate = z.iso.date().brand<"CalendarDate">();

/** Whole days from one calendar day to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The calendar day that many days later (earlier when negative). */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return calendarDate.parse(new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10));
}

/** The calendar day at a moment in a clinic's time zone (IANA name); RangeError for an unknown zone. */
export function dayIn(timeZone: string, moment: Date): CalendarDate {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  return calendarDate.parse(format.format(moment));
}

const DAY_MS = 86_400_000;
