import { addDays, type CalendarDate, daysBetween } from "@/domain/calendar";
import { type DrugClass, REGIMENS, type RegimenId } from "@/domain/clinical/ids";
import { regimenOf } from "@/domain/clinical/regimens";
import type { Random } from "./random";

/** A treatment as it went: planned doses given or held, until today or its stop. */
export type Course = {
  regimenId: RegimenId;
  drugClass: DrugClass;
  dayZero: CalendarDate;
  stoppedOn: CalendarDate | null;
  withChemotherapy: boolean;
  infusions: readonly Infusion[];
};

/** One dose, counted as planned: a held one keeps its number. */
type Infusion = { day: CalendarDate; dose: number; status: "given" | "held" };

/** How long ago day 0 may lie, in whole weeks before today. */
export type StartedWeeksAgo = { from: number; to: number };

/** Draws a regimen, its day 0 and its doses; shares are demonstration data, no clinic's figures. */
export function drawCourse(
  random: Random,
  today: CalendarDate,
  { from, to }: StartedWeeksAgo,
): Course {
  const regimenId = drawRegimen(random);
  const dayZero = asWorkday(addDays(today, -7 * random.between(from, to) - random.between(0, 6)));
  const { drugClass } = regimenOf(regimenId);
  const end = drawEnd(random, dayZero, today);
  const doses = dosesOf(random, { regimenId, dayZero, until: end ?? today });
  const isComplete = doses.length === fixedDosesOf(regimenId);
  const lastDay = doses.at(-1)?.day ?? dayZero;
  return {
    regimenId,
    drugClass,
    dayZero,
    stoppedOn: isComplete ? lastDay : end,
    withChemotherapy: regimenId.endsWith("-chemo") && daysBetween(dayZero, today) < 18 * 7,
    infusions: doses,
  };
}

/** A course that goes on, with every dose given on its day. */
export function courseSince(
  regimenId: RegimenId,
  dayZero: CalendarDate,
  today: CalendarDate,
): Course {
  const { drugClass, cycleLengthWeeks } = regimenOf(regimenId);
  const doses = Math.floor(daysBetween(dayZero, today) / 7 / cycleLengthWeeks) + 1;
  const infusions = Array.from({ length: doses }, (_, place) => ({
    day: addDays(dayZero, place * cycleLengthWeeks * 7),
    dose: place + 1,
    status: "given" as const,
  }));
  return { regimenId, drugClass, dayZero, stoppedOn: null, withChemotherapy: false, infusions };
}

/** The days on which a dose was given: the only ones that count as infusions. */
export function givenDays(course: Course): CalendarDate[] {
  return course.infusions.filter(({ status }) => status === "given").map(({ day }) => day);
}

/** The same course with the doses held that fall between two days since day 0; the first is always given. */
export function holdBetween(course: Course, from: number, to: number): Course {
  const infusions = course.infusions.map((infusion) => {
    const day = daysBetween(course.dayZero, infusion.day);
    const isHeld = day > 0 && day >= from && day <= to;
    return isHeld ? ({ ...infusion, status: "held" } as const) : infusion;
  });
  return { ...course, infusions };
}

function drawRegimen(random: Random): RegimenId {
  return random.weighted(REGIMENS.map((id) => [id, OFTEN_GIVEN.includes(id) ? 4 : 1] as const));
}

/** A few never get far, more stop within a year, and after a year most have. */
function drawEnd(random: Random, dayZero: CalendarDate, today: CalendarDate): CalendarDate | null {
  const weeks = random.weighted([
    [random.between(3, 12), 1],
    [random.between(12, 52), 3],
    [random.between(52, 54), 4],
    [104, 4],
  ]);
  const end = addDays(dayZero, weeks * 7);
  return end < today ? end : null;
}

function dosesOf(
  random: Random,
  {
    regimenId,
    dayZero,
    until,
  }: { regimenId: RegimenId; dayZero: CalendarDate; until: CalendarDate },
): Infusion[] {
  const { cycleLengthWeeks } = regimenOf(regimenId);
  const most = fixedDosesOf(regimenId) ?? Number.POSITIVE_INFINITY;
  const doses: Infusion[] = [];
  for (let dose = 1; dose <= most; dose++) {
    const day = addDays(dayZero, (dose - 1) * cycleLengthWeeks * 7);
    if (day > until) break;
    doses.push({ day, dose, status: dose > 1 && random.chance(HELD) ? "held" : "given" });
  }
  return doses;
}

/** Induction alone ends with its last dose; a combination goes on with one drug in the same rhythm. */
function fixedDosesOf(regimenId: RegimenId): number | null {
  const { maxInductionDoses, drugs } = regimenOf(regimenId);
  return drugs.length === 1 ? maxInductionDoses : null;
}

/** Infusions are given from Monday to Friday. */
function asWorkday(day: CalendarDate): CalendarDate {
  const weekday = new Date(day).getUTCDay();
  if (weekday === 0) return addDays(day, -2);
  return weekday === 6 ? addDays(day, -1) : day;
}

const HELD = 0.04;

const OFTEN_GIVEN: readonly RegimenId[] = [
  "pembrolizumab-q3w",
  "pembrolizumab-q6w",
  "nivolumab-q4w",
  "nivo1-ipi3-melanoma",
  "nivo3-ipi1-rcc",
  "atezolizumab-q3w",
  "durvalumab-q4w",
  "ipilimumab-q3w",
];
