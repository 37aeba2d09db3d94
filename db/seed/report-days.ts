import { addDays, type CalendarDate } from "@/domain/calendar";
import { nextReportDueOn } from "@/domain/follow-up/programme";
import type { Course } from "./courses";
import type { Random } from "./random";

/** How a patient keeps to the rhythm; demonstration data. */
export type Habits = {
  /** Share of the due reports that are given. */
  keepsTo: number;
  daysLate: readonly (readonly [days: number, weight: number])[];
};

/** Every report on the very day. */
export const FAITHFUL: Habits = { keepsTo: 1, daysLate: [[0, 1]] };

/** Most people give nearly every report; a few give half. */
export function drawHabits(random: Random): Habits {
  return { keepsTo: random.weighted(KEEPS_TO), daysLate: DAYS_LATE };
}

/** The days on which a patient reports: mostly when due, sometimes late, sometimes not at all. */
export function drawReportDays(
  random: Random,
  course: Course,
  { until, keepsTo, daysLate }: Habits & { until: CalendarDate },
): CalendarDate[] {
  const days: CalendarDate[] = [];
  const treatment = { dayZero: course.dayZero, lastDoseOn: course.stoppedOn };
  let lastReportDay: CalendarDate | null = null;
  for (;;) {
    const dueOn: CalendarDate | null = nextReportDueOn({ ...treatment, lastReportDay });
    if (dueOn === null || dueOn > until) return days;
    lastReportDay = dueOn;
    if (!random.chance(keepsTo)) continue;
    lastReportDay = addDays(dueOn, random.weighted(daysLate));
    if (lastReportDay <= until) days.push(lastReportDay);
  }
}

const KEEPS_TO = [
  [0.98, 5],
  [0.9, 4],
  [0.75, 2],
  [0.55, 0.5],
] as const;

const DAYS_LATE = [
  [-1, 1],
  [0, 7],
  [1, 2],
  [2, 1],
] as const;
