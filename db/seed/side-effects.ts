import { daysBetween } from "@/domain/calendar";
import { ORGAN_SYSTEMS, type OrganSystem, type SymptomId } from "@/domain/clinical/ids";
import type { Baseline } from "@/domain/patient";
import { type Course, givenDays } from "./courses";
import { drawOnsetWeek } from "./onset-draw";
import type { Random } from "./random";
import type { SideEffect } from "./side-effect";
import { SHAPES, SHARES, type Shape } from "./side-effect-shapes";

/** Immune-related effects, each begun by the published clock of its organ system and drug class. */
export function drawSideEffects(random: Random, course: Course): SideEffect[] {
  return ORGAN_SYSTEMS.filter((organ) => random.chance(SHARES[organ][course.drugClass])).flatMap(
    (organ) => {
      const onset = drawOnset(random, course, organ);
      if (onset === null) return [];
      const shape = random.weighted(SHAPES[organ].map((each) => [each, each.weight] as const));
      return drawShape(random, shape, onset);
    },
  );
}

/** What is usual for a patient with cancer or before the first dose, and has no published clock. */
export function drawBackground(
  random: Random,
  course: Course,
  { symptoms }: Baseline,
): SideEffect[] {
  const before = symptoms.map((symptomId) => mild(symptomId, -random.between(20, 200), FOR_YEARS));
  const tired = random.chance(0.45)
    ? [mild("fatigue", random.between(3, 60), random.between(14, 150))]
    : [];
  const afterDoses = random.chance(0.15)
    ? givenDays(course).map((day) => mild("nausea", daysBetween(course.dayZero, day), 1))
    : [];
  const passing = PASSING.filter(() => random.chance(0.12)).map((symptomId) =>
    mild(symptomId, random.between(5, 400), random.between(2, 12)),
  );
  return [...before, ...tired, ...afterDoses, ...passing];
}

/** An infusion reaction begins on a later dose's day as well; everything else counts from day 0. */
function drawOnset(random: Random, course: Course, organ: OrganSystem): number | null {
  const week = drawOnsetWeek(random, course.drugClass, organ);
  if (week === null) return null;
  const days = Math.floor(week * 7);
  if (organ !== "infusion-allergic") return days;
  const dose = random.pick(givenDays(course).slice(0, 3));
  return daysBetween(course.dayZero, dose) + Math.min(days, 1);
}

function drawShape(random: Random, shape: Shape, onset: number): SideEffect[] {
  const peak = random.weighted(PEAKS);
  const isSudden = shape.stays[1] <= 2;
  const riseDays = isSudden ? 0 : random.between(4, 24);
  const lead = {
    symptomId: shape.lead,
    onset,
    peak,
    riseDays,
    stayDays: random.between(...shape.stays),
    fadeDays: isSudden ? 1 : random.between(7, 32),
  };
  const others = shape.others.flatMap(([symptomId, share, milder]) =>
    random.chance(share) && peak > milder
      ? [{ ...lead, symptomId, peak: peak - milder, ...later(lead, random.between(0, riseDays)) }]
      : [],
  );
  return [lead, ...others];
}

/** A companion comes after the lead and is at its worst with it. */
function later({ onset, riseDays }: SideEffect, days: number) {
  return { onset: onset + days, riseDays: riseDays - days };
}

function mild(symptomId: SymptomId, onset: number, stayDays: number): SideEffect {
  return { symptomId, onset, peak: 1, riseDays: 0, stayDays, fadeDays: 0 };
}

const PEAKS = [
  [1, 45],
  [2, 34],
  [3, 17],
  [4, 4],
] as const;
const FOR_YEARS = 2000;
const PASSING: readonly SymptomId[] = [
  "insomnia",
  "headache",
  "constipation",
  "dry-mouth",
  "low-appetite",
  "general-pain",
  "low-mood",
];
