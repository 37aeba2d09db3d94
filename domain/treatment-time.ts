import { type CalendarDate, daysBetween } from "./calendar";

/** Where a patient is on the clock that matters: weeks since start, or since the last dose of a course that stopped. */
export type TreatmentTime =
  | { status: "before-start" }
  | { status: "on-treatment"; week: number }
  | { status: "after-last-dose"; weeks: number };

type Course = {
  dayZero: CalendarDate;
  stoppedOn: CalendarDate | null;
  lastDoseOn: CalendarDate | null;
};

/** A course stops on its day; whole weeks are counted from the last dose given, or from the stop when none is known. */
export function treatmentTime(
  { dayZero, stoppedOn, lastDoseOn }: Course,
  today: CalendarDate,
): TreatmentTime {
  if (stoppedOn && stoppedOn <= today) {
    const weeks = Math.floor(daysBetween(lastDoseOn ?? stoppedOn, today) / 7);
    return { status: "after-last-dose", weeks };
  }
  if (dayZero > today) return { status: "before-start" };
  return { status: "on-treatment", week: daysBetween(dayZero, today) / 7 };
}
