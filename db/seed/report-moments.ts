import { addDays, type CalendarDate } from "@/domain/calendar";
import type { ClinicClock } from "./clinic-clock";
import type { ReportMoment } from "./patient-life";
import type { PatientSketch } from "./patient-sketch";
import type { Random } from "./random";
import { drawHabits, drawReportDays, FAITHFUL } from "./report-days";

/** When a patient's reports were answered and came in, never after now. */
export function drawReportMoments(
  random: Random,
  { course, situation }: PatientSketch,
  clock: ClinicClock,
  now: Date,
): ReportMoment[] {
  const today = clock.dayOf(now);
  const until = addDays(today, -daysWithout(situation));
  const habits = situation.kind === "faithful" ? FAITHFUL : drawHabits(random);
  const moments = drawReportDays(random, course, { until, ...habits })
    .map((day) => drawMoment(random, day, clock))
    .filter(({ receivedAt }) => receivedAt <= now);
  if (situation.kind !== "reported") return moments;
  const receivedAt = new Date(now.getTime() - situation.minutesAgo * MINUTE_MS);
  const answeredAt = new Date(receivedAt.getTime() - random.between(3, 40) * 1000);
  return [...moments, { answeredAt, receivedAt, isToday: true }];
}

/** Days before today in which no drawn report lies. */
function daysWithout(situation: PatientSketch["situation"]): number {
  switch (situation.kind) {
    case "as-it-comes":
    case "call-promised":
      return 0;
    case "reported":
      return 5 + Math.ceil(situation.minutesAgo / MINUTES_PER_DAY);
    case "silent":
      return situation.forDays;
    case "faithful":
      return situation.lastReportDaysAgo;
  }
}

/** Mornings, lunch and evenings; a device without a connection sends hours later. */
function drawMoment(random: Random, day: CalendarDate, clock: ClinicClock): ReportMoment {
  const [from, to] = random.weighted(TIMES);
  const minute = random.between(from * 60, to * 60 - 1);
  const answered = clock.at(day, minute).getTime() + random.between(0, 59_999);
  const seconds = random.chance(0.03) ? random.between(600, 14_000) : random.between(1, 30);
  return {
    answeredAt: new Date(answered),
    receivedAt: new Date(answered + seconds * 1000),
    isToday: false,
  };
}

const MINUTE_MS = 60_000;
const MINUTES_PER_DAY = 1440;

const TIMES: readonly (readonly [readonly [from: number, to: number], number])[] = [
  [[7, 10], 4],
  [[10, 16], 4],
  [[17, 22], 6],
];
