import { addDays, type CalendarDate, dayIn } from "@/domain/calendar";
import type { SymptomId } from "@/domain/clinical/ids";
import { NORTHGATE } from "./clinics";
import { courseSince } from "./courses";
import { holdWhileSevere, type PatientSketch } from "./patient-sketch";
import type { SideEffect } from "./side-effect";

/** The patients behind `patient@demo.onset` and `caregiver@demo.onset`, with charts worth looking at. */
export function demonstrationPeople(now: Date): readonly PatientSketch[] {
  const today = dayIn(NORTHGATE.timeZone, now);
  return [ada(today), bruno(today)];
}

/** Two drugs at once: skin early, the bowel from week 7, then hot and cold from the thyroid. */
function ada(today: CalendarDate): PatientSketch {
  const effects = [
    effect("fatigue", 12, 1, [0, 60, 10]),
    effect("rash", 18, 2, [6, 9, 14]),
    effect("itching", 20, 2, [6, 12, 16]),
    effect("diarrhoea", 48, 3, [9, 8, 18]),
    effect("abdominal-pain", 52, 2, [6, 7, 12]),
    effect("infusion-site-reaction", 21, 1, [0, 1, 1]),
    effect("feeling-hot", 84, 1, [0, 16, 6]),
    effect("joint-pain", 98, 1, [0, 60, 10]),
  ];
  return {
    place: 0,
    name: "Ada Testwell",
    email: "patient@demo.onset",
    caregiver: null,
    course: holdWhileSevere(
      courseSince("nivo1-ipi3-melanoma", weeksBefore(today, 17), today),
      effects,
    ),
    baseline: { stoolsPerDay: 1, weightKg: 67, symptoms: [] },
    effects,
    situation: { kind: "faithful", lastReportDaysAgo: DAYS_SINCE_REPORT },
  };
}

/** One drug: a cough that grew over weeks, and a dry skin from before the first dose. */
function bruno(today: CalendarDate): PatientSketch {
  const effects = [
    effect("constipation", -60, 1, [0, 700, 0]),
    effect("itching", 31, 1, [0, 20, 10]),
    effect("cough", 66, 2, [16, 12, 20]),
    effect("shortness-of-breath", 74, 1, [0, 14, 8]),
    effect("fatigue", 100, 2, [20, 90, 20]),
  ];
  return {
    place: 1,
    name: "Bruno Sample-Rossi",
    email: null,
    caregiver: { name: "Rosa Sample-Rossi", email: "caregiver@demo.onset" },
    course: courseSince("pembrolizumab-q3w", weeksBefore(today, 24), today),
    baseline: { stoolsPerDay: 1, weightKg: 81, symptoms: ["constipation"] },
    effects,
    situation: { kind: "faithful", lastReportDaysAgo: DAYS_SINCE_REPORT },
  };
}

function effect(
  symptomId: SymptomId,
  onset: number,
  peak: number,
  [riseDays, stayDays, fadeDays]: readonly [number, number, number],
): SideEffect {
  return { symptomId, onset, peak, riseDays, stayDays, fadeDays };
}

/** Weekly reports since then last came a few days ago, so that the next one can be given soon. */
function weeksBefore(today: CalendarDate, weeks: number): CalendarDate {
  return addDays(today, -weeks * 7 - DAYS_SINCE_REPORT);
}

const DAYS_SINCE_REPORT = 4;
