import type { MeasurementId, SymptomId } from "@/domain/clinical/ids";
import { measurementOf } from "@/domain/clinical/measurements";
import type { Baseline } from "@/domain/patient";
import type { SymptomReport } from "@/domain/symptom-report";
import type { Random } from "./random";
import type { Felt } from "./side-effect";

/** Numbers given beside what was felt. The figures are demonstration data; the rules alone judge them. */
export function drawMeasurements(
  random: Random,
  felt: readonly Felt[],
  { weightKg }: Baseline,
): SymptomReport["measurements"] {
  const given = READINGS.flatMap(({ symptomId, measurementId, share, byStrength }) => {
    const found = felt.find((each) => each.symptomId === symptomId);
    const range = found && byStrength[found.strength - 1];
    if (!range || !random.chance(share)) return [];
    return [[measurementId, drawBetween(random, measurementId, range)] as const];
  });
  const weighed =
    weightKg !== null && random.chance(0.15)
      ? [["weight-kg", weightKg + random.between(-2, 1)] as const]
      : [];
  return Object.fromEntries([...given, ...weighed]);
}

function drawBetween(random: Random, id: MeasurementId, [from, to]: readonly [number, number]) {
  const { step } = measurementOf(id);
  const steps = random.between(0, Math.round((to - from) / step));
  return Number((from + steps * step).toFixed(1));
}

type Reading = {
  symptomId: SymptomId;
  measurementId: MeasurementId;
  /** Share of the reports with the symptom that give a number. */
  share: number;
  byStrength: readonly (readonly [from: number, to: number])[];
};

const READINGS: readonly Reading[] = [
  {
    symptomId: "fever",
    measurementId: "temperature-c",
    share: 0.9,
    byStrength: [
      [37.3, 37.9],
      [38, 38.8],
      [38.9, 39.5],
      [39.6, 40.1],
    ],
  },
  {
    symptomId: "diarrhoea",
    measurementId: "stools-above-usual",
    share: 0.85,
    byStrength: [
      [1, 2],
      [2, 3],
      [4, 6],
      [7, 9],
    ],
  },
  {
    symptomId: "vomiting",
    measurementId: "vomits-per-day",
    share: 0.6,
    byStrength: [
      [1, 1],
      [2, 3],
      [4, 6],
      [6, 8],
    ],
  },
  {
    symptomId: "rash",
    measurementId: "rash-body-area-percent",
    share: 0.7,
    byStrength: [
      [2, 6],
      [10, 16],
      [18, 28],
      [32, 45],
    ],
  },
  {
    symptomId: "dizziness",
    measurementId: "systolic-bp",
    share: 0.3,
    byStrength: [
      [108, 138],
      [102, 130],
      [96, 120],
      [94, 110],
    ],
  },
  {
    symptomId: "palpitations",
    measurementId: "heart-rate",
    share: 0.3,
    byStrength: [
      [68, 92],
      [80, 104],
      [96, 118],
      [112, 126],
    ],
  },
  {
    symptomId: "shortness-of-breath",
    measurementId: "spo2",
    share: 0.25,
    byStrength: [
      [96, 98],
      [94, 97],
      [92, 95],
      [88, 92],
    ],
  },
];
