import { isDay } from "@/domain/report-faults";
import { type AskedSymptom, fieldOf, measuredIn, readReport } from "@/domain/report-form";
import { timeSayer } from "@/i18n/say-time";
import { fill } from "./fill";
import type { StepProps } from "./step-props";

type Told = Pick<StepProps, "fields" | "questions" | "words">;

/** What was said of one symptom, a line each: its answers, its numbers, and when it began. */
export function tellSymptom(symptom: AskedSymptom, told: Told): string[] {
  const { fields, questions, words } = told;
  const report = readReport(fields, questions.asked);
  const rating = report.ratings.find(({ symptomId }) => symptomId === symptom.id);
  const answers = symptom.attributes.flatMap((attribute, place) => {
    const score = rating?.attributes[attribute];
    const scale = questions.scales[questions.scalesOf[symptom.id][place] ?? ""];
    if (score === undefined) return [];
    const answer = scale?.find(({ value }) => value === String(score))?.label;
    return fill(words.reviewAnswer[attribute], { answer: answer ?? words.reviewBlank });
  });
  const numbers = measuredIn(fields, questions.asked)
    .filter(({ symptomId }) => symptomId === symptom.id)
    .flatMap(({ id }) => tellNumber(id, told));
  return [answers.join(", "), ...numbers, ...tellBegan(rating?.firstDay ?? null, told)];
}

/** What was said besides. */
export function tellExtras(told: Told): string[] {
  const { fields, questions, words } = told;
  const { canWait, note, ratings } = readReport(fields, questions.asked);
  const own = measuredIn(fields, questions.asked)
    .filter(({ symptomId }) => !ratings.some((rating) => rating.symptomId === symptomId))
    .flatMap(({ id }) => tellNumber(id, told));
  const wait = canWait === null ? [] : [canWait ? words.canWaitYes : words.canWaitNo];
  return [...own, ...wait, ...(note === null ? [] : [note])];
}

function tellNumber(id: keyof Told["questions"]["measurements"], { fields, questions }: Told) {
  const text = fields[fieldOf.measurement(id)]?.trim();
  const { label, unit } = questions.measurements[id];
  return text ? [`${label}: ${text} ${unit}`] : [];
}

function tellBegan(firstDay: string | null, { questions, words }: Told): string[] {
  if (firstDay === null) return [];
  if (firstDay === "not-sure") return [words.reviewBeganNotSure];
  const say = timeSayer(questions.language, "UTC");
  const day = isDay(firstDay) ? say.day(firstDay) : firstDay;
  return [fill(words.reviewBegan, { day })];
}
