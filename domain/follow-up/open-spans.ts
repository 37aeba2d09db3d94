import { addDays, dayIn } from "../calendar";
import { type ClinicHours, hoursOn } from "./clinic-hours";
import { momentOf } from "./wall-clock";

/** A stretch of time in which the clinic is open; its last moment is already closed. */
export type OpenSpan = { opensAt: Date; closesAt: Date };

/** The clinic's open spans from the one that holds this moment, or the next, on for a year; none for a clinic that never opens. */
export function* openSpans(
  from: Date,
  clinicHours: ClinicHours,
  timeZone: string,
): Generator<OpenSpan, undefined> {
  const today = dayIn(timeZone, from);
  for (let days = 0; days <= DAYS_AHEAD; days++) {
    const day = addDays(today, days);
    const hours = hoursOn(day, clinicHours);
    if (hours === null) continue;
    const closesAt = momentOf(day, hours.closes, timeZone);
    if (closesAt > from) yield { opensAt: momentOf(day, hours.opens, timeZone), closesAt };
  }
}

const DAYS_AHEAD = 366;
