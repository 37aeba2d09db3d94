import { addDays, type CalendarDate, dayIn } from "@/domain/calendar";
import { type ClinicHours, hoursOn } from "@/domain/follow-up/clinic-hours";
import { momentOf } from "@/domain/follow-up/wall-clock";

/** A clinic's wall clock, quick enough for hundreds of thousands of reports. */
export type ClinicClock = {
  /** The moment so many minutes after a day's midnight. */
  at: (day: CalendarDate, minutes: number) => Date;
  dayOf: (moment: Date) => CalendarDate;
  /** That moment when the clinic is open then, else the next opening. */
  whenOpen: (moment: Date) => Date;
};

/** Every day's midnight and hours are worked out once. */
export function makeClinicClock(timeZone: string, hours: ClinicHours): ClinicClock {
  const midnights = remember((day: CalendarDate) => momentOf(day, "00:00", timeZone).getTime());
  const spans = remember((day: CalendarDate) => {
    const open = hoursOn(day, hours);
    if (open === null) return null;
    return {
      opens: momentOf(day, open.opens, timeZone).getTime(),
      closes: momentOf(day, open.closes, timeZone).getTime(),
    };
  });
  const days = remember((quarter: number) => dayIn(timeZone, new Date(quarter * QUARTER_MS)));
  const dayOf = (moment: Date) => days(Math.floor(moment.getTime() / QUARTER_MS));

  function whenOpen(moment: Date): Date {
    const today = dayOf(moment);
    for (let ahead = 0; ahead < 30; ahead++) {
      const span = spans(addDays(today, ahead));
      if (span && span.closes > moment.getTime()) {
        return new Date(Math.max(span.opens, moment.getTime()));
      }
    }
    throw new RangeError("the clinic does not open within a month");
  }

  return {
    at: (day, minutes) => new Date(midnights(day) + minutes * MINUTE_MS),
    dayOf,
    whenOpen,
  };
}

function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}

const MINUTE_MS = 60_000;
/** Every time zone stands whole quarters of an hour from UTC. */
const QUARTER_MS = 15 * MINUTE_MS;
