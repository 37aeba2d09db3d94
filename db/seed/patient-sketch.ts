import { type CalendarDate, daysBetween } from "@/domain/calendar";
import type { Baseline } from "@/domain/patient";
import { type Course, drawCourse, holdBetween, type StartedWeeksAgo } from "./courses";
import { inventBaseline, inventName } from "./people";
import type { Random } from "./random";
import { lastDayOf, type SideEffect } from "./side-effect";
import { drawBackground, drawSideEffects } from "./side-effects";
import type { Situation } from "./situation";

/** Who a made-up patient is and what happens to them, before anybody reports it. */
export type PatientSketch = {
  /** In the clinic's list of patients, from 0. */
  place: number;
  name: string;
  /** How they sign in; null: has no account. */
  email: string | null;
  caregiver: { name: string; email: string } | null;
  course: Course;
  baseline: Baseline;
  effects: readonly SideEffect[];
  situation: Situation;
};

/** What a drawn patient starts from. */
export type SketchPlan = {
  place: number;
  firstName: number;
  today: CalendarDate;
  startedWeeksAgo: StartedWeeksAgo;
  situation: Situation;
  addressFor: (name: string) => string;
};

/** Draws a patient whose effects follow the published clocks; a situation of today comes on top. */
export function drawSketch(random: Random, plan: SketchPlan): PatientSketch {
  const { place, today, situation, addressFor } = plan;
  const name = inventName(plan.firstName + place);
  const baseline = inventBaseline(random);
  const drawn = situation.kind === "as-it-comes" ? drawCourse : drawOngoingCourse;
  const course = drawn(random, today, plan.startedWeeksAgo);
  const own = drawSideEffects(random, course);
  const background = drawBackground(random, course, baseline);
  const caregiverName = inventName(plan.firstName + place + CAREGIVERS_FROM);
  return {
    place,
    name,
    email: random.chance(0.82) ? addressFor(name) : null,
    caregiver: random.chance(0.08)
      ? { name: caregiverName, email: addressFor(caregiverName) }
      : null,
    course: holdWhileSevere(course, own),
    baseline,
    effects: onTopOf([...own, ...background], situation, daysBetween(course.dayZero, today)),
    situation,
  };
}

function drawOngoingCourse(random: Random, today: CalendarDate): Course {
  for (;;) {
    const course = drawCourse(random, today, { from: 5, to: 36 });
    if (course.stoppedOn === null) return course;
  }
}

/** What is already over stays; what goes on today is the situation's. */
function onTopOf(
  drawn: readonly SideEffect[],
  situation: Situation,
  today: number,
): readonly SideEffect[] {
  if (situation.kind !== "reported") return drawn;
  const over = drawn.filter((effect) => lastDayOf(effect) < today - 30);
  const now = situation.effects.map(({ begunDaysAgo, ...effect }) => ({
    ...effect,
    onset: today - begunDaysAgo,
  }));
  return [...over, ...now];
}

/** Doses due while something is at its worst are held. */
export function holdWhileSevere(course: Course, effects: readonly SideEffect[]): Course {
  return effects
    .filter(({ peak }) => peak >= 3)
    .reduce(
      (held, { onset, riseDays, stayDays }) =>
        holdBetween(held, onset + riseDays, onset + riseDays + Math.min(stayDays, 28)),
      course,
    );
}

/** Far enough along the walk over names that a caregiver is nobody's namesake. */
const CAREGIVERS_FROM = 700;
