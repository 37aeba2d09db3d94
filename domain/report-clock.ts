import type { CalendarDate } from "./calendar";
import type { SymptomReport } from "./symptom-report";

/** How long before it is received a report may have been answered: a draft is kept for 7 days, and may then wait as long for a connection. */
const BELIEVED_DAYS = 14;

/**
 * The moment from which a report counts: what the device says, unless its clock runs ahead or says a
 * day no report can wait from; then the server's. Source: docs/decisions/0010-clocks.md.
 */
export function answeredAtOf({ answeredAt }: Answered, receivedAt: Date): Date {
  const wait = receivedAt.getTime() - answeredAt.getTime();
  return wait >= 0 && wait <= BELIEVED_DAYS * DAY_MS ? answeredAt : receivedAt;
}

/** The report's day: its clock's, but no earlier than a first day it tells of, for then that clock is behind. */
export function reportDayOf({ ratings }: Told, clockDay: CalendarDate): CalendarDate {
  return ratings.reduce(
    (day, { firstDay }) =>
      firstDay !== null && firstDay !== "not-sure" && firstDay > day ? firstDay : day,
    clockDay,
  );
}

type Answered = Pick<SymptomReport, "answeredAt">;
type Told = { ratings: readonly Pick<SymptomReport["ratings"][number], "firstDay">[] };

const DAY_MS = 86_400_000;
