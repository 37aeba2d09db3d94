import { addDays, type CalendarDate, daysBetween } from "@/domain/calendar";
import { ATTRIBUTES, type Attribute, type SymptomId } from "@/domain/clinical/ids";
import { symptomOf } from "@/domain/clinical/symptoms";
import type { Baseline } from "@/domain/patient";
import type { Rating, SymptomReport } from "@/domain/symptom-report";
import type { Random } from "./random";
import { drawMeasurements } from "./readings";
import { type Felt, feltUpTo, type SideEffect } from "./side-effect";

/** All that a report's words depend on. */
export type Telling = {
  id: string;
  patientId: string;
  answeredAt: Date;
  reportedOn: CalendarDate;
  dayZero: CalendarDate;
  baseline: Baseline;
  effects: readonly SideEffect[];
  /** What the report before this one said was there. */
  toldBefore: ReadonlySet<SymptomId>;
};

/** What a patient says of the past seven days, with the gaps that people leave. */
export function tellReport(random: Random, telling: Telling): SymptomReport {
  const { id, patientId, answeredAt, reportedOn, dayZero, toldBefore } = telling;
  const felt = feltUpTo(daysBetween(dayZero, reportedOn), telling.effects);
  const worst = Math.max(0, ...felt.map(({ score }) => score));
  const noSymptoms = felt.length === 0 && random.chance(0.85);
  const told = felt.filter(() => random.chance(0.98)).map((each) => rate(random, each, telling));
  const gone = noSymptoms ? [] : sayGone(random, felt, toldBefore);
  return {
    id,
    patientId,
    answeredAt,
    wording: "onset-plain-1",
    noSymptoms,
    ratings: [...told, ...gone],
    dangerSignsUnanswered: random.weighted(LEFT_BLANK),
    canWait: random.chance(0.08) ? null : worst < 3 || random.chance(0.6),
    measurements: drawMeasurements(random, felt, telling.baseline),
    note: random.chance(worst === 0 ? 0.05 : 0.12)
      ? random.pick(worst < 2 ? QUIET : TROUBLED)
      : null,
  };
}

function rate(random: Random, felt: Felt, { dayZero, reportedOn, toldBefore }: Telling): Rating {
  const { symptomId, score } = felt;
  const isBlank = random.chance(0.015);
  const attributes = answersFor(symptomId, (attribute, isMain) => {
    if (isBlank) return null;
    if (isMain) return score;
    return random.chance(0.02) ? null : beside(random, attribute, score);
  });
  if (toldBefore.has(symptomId) || isBlank) return { symptomId, attributes, firstDay: null };
  const began = addDays(dayZero, felt.onset + random.weighted(DAYS_OFF));
  const firstDay = random.weighted<Rating["firstDay"]>([
    [began < reportedOn ? began : reportedOn, 8],
    ["not-sure", 1.2],
    [null, 0.8],
  ]);
  return { symptomId, attributes, firstDay };
}

/** What was there last time and no longer is: some say so, others do not pick it again. */
function sayGone(random: Random, felt: readonly Felt[], before: ReadonlySet<SymptomId>): Rating[] {
  const still = new Set(felt.map(({ symptomId }) => symptomId));
  return [...before]
    .filter((symptomId) => !still.has(symptomId) && random.chance(0.4))
    .map((symptomId) => ({
      symptomId,
      attributes: answersFor(symptomId, () => 0),
      firstDay: null,
    }));
}

function answersFor(
  symptomId: SymptomId,
  answer: (attribute: Attribute, isMain: boolean) => number | null,
): Rating["attributes"] {
  const { attributes: asked } = symptomOf(symptomId).question;
  const main = MAIN.find((attribute) => asked.includes(attribute));
  const answers = ATTRIBUTES.filter((attribute) => asked.includes(attribute)).map(
    (attribute) => [attribute, answer(attribute, attribute === main)] as const,
  );
  return Object.fromEntries(answers);
}

function beside(random: Random, attribute: Attribute, score: number): number {
  if (attribute === "interference") return Math.max(0, score - random.between(0, 1));
  return Math.min(4, Math.max(1, score + random.between(-1, 1)));
}

/** The attribute that a symptom's score is read from comes first. */
const MAIN: readonly Attribute[] = ["severity", "frequency", "amount", "presence"];

const LEFT_BLANK = [
  [0, 985],
  [1, 10],
  [2, 4],
  [6, 1],
] as const;

/** How far a remembered first day is off. */
const DAYS_OFF = [
  [0, 8],
  [1, 1],
  [2, 1],
] as const;

const QUIET = [
  "A good week, walked to the shops and back.",
  "Nothing new since we spoke.",
  "Slept well for once.",
  "Back to work two mornings this week.",
];
const TROUBLED = [
  "It comes and goes, worse in the evening.",
  "Started a few days after the last infusion I think.",
  "My daughter says I look tired.",
  "Not sure if this is from the treatment.",
  "The cream you suggested helps a little.",
];
