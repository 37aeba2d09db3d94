import { z } from "zod";
import { type CalendarDate, calendarDate } from "../calendar";

/** Days of the week as ISO 8601 counts them: 1 is Monday. */
const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;
const weekday = z.enum(WEEKDAYS);

const openHours = z
  .strictObject({
    opens: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    /** "24:00" is the end of the day. */
    closes: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  })
  .refine(({ opens, closes }) => opens < closes, { path: ["closes"] });
export type OpenHours = z.infer<typeof openHours>;

/** When somebody of the clinic is there, in its own time zone: every weekday is said, null is closed. */
export const clinicHours = z.strictObject({
  weekdays: z.record(weekday, openHours.nullable()),
  /** Holidays. */
  closedOn: z.array(calendarDate).readonly(),
});
export type ClinicHours = z.infer<typeof clinicHours>;

/** The hours of one calendar day; null when the clinic is closed on it. */
export function hoursOn(day: CalendarDate, hours: ClinicHours): OpenHours | null {
  if (hours.closedOn.includes(day)) return null;
  const daysAfterSunday = new Date(day).getUTCDay();
  return hours.weekdays[weekday.parse(String(daysAfterSunday === 0 ? 7 : daysAfterSunday))];
}
