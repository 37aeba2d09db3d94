import { z } from "zod";
import type { FormQuestions } from "@/components/symptom-report/form-questions";
import { ASKED } from "@/domain/asked";
import { addDays, type CalendarDate } from "@/domain/calendar";
import { MEASUREMENTS, type RuleId, SYMPTOMS, type SymptomId } from "@/domain/clinical/ids";
import { measurements } from "@/domain/clinical/measurements";
import { organSystems } from "@/domain/clinical/organ-systems";
import { questionTemplates, responseScales } from "@/domain/clinical/questions";
import { ruleOf } from "@/domain/clinical/rules";
import { symptoms, TIERS } from "@/domain/clinical/symptoms";
import { adviceOf } from "@/domain/patient-advice";
import { NOTE_LENGTH } from "@/domain/symptom-report";
import type { Language } from "@/i18n/language";
import { timeSayer } from "@/i18n/say-time";

/** The clinic's wording in one language, cut to what the form needs; made on the server. */
export function makeQuestions({
  language,
  today,
  birthDate,
  ongoing,
  ruleIds,
}: Asking): FormQuestions {
  const say = timeSayer(language, "UTC");
  const yesterday = addDays(today, -1);
  return {
    language,
    asked: ASKED,
    labels: labels.parse(rowsById(symptoms, ({ label }) => label[language])),
    areas: organSystems.map(({ id, label }) => ({
      id,
      label: label[language],
      symptomIds: commonestFirst(id),
    })),
    scalesOf: scaleNames.parse(rowsById(symptoms, ({ question }) => question.scaleIds)),
    scales: rowsById(responseScales, ({ options }) =>
      options.map(({ score, label }) => ({ value: String(score), ...inTwo(label[language]) })),
    ),
    templates: {
      frequency: questionTemplates.frequency[language],
      severity: questionTemplates.severity[language],
      interference: questionTemplates.interference[language],
      amount: questionTemplates.amount[language],
      presence: questionTemplates.presence[language],
    },
    measurements: numbers.parse(
      rowsById(measurements, ({ label, unit }) => ({ label: label[language], unit })),
    ),
    lastTime: ongoing.map(({ symptomId, onset }) => ({
      symptomId,
      onset,
      onsetText: say.day(onset),
    })),
    days: {
      earliest: birthDate,
      latest: today,
      yesterday,
      todayText: say.day(today),
      yesterdayText: say.day(yesterday),
    },
    noteLength: NOTE_LENGTH,
    advice: ruleIds.map((id) => {
      const { because, whatToDo } = adviceOf(id, ruleOf(id).urgency, language);
      return [id, { because, whatToDo }] as const;
    }),
  };
}

type Asking = {
  language: Language;
  today: CalendarDate;
  birthDate: CalendarDate;
  ongoing: readonly { symptomId: SymptomId; onset: CalendarDate }[];
  /** The rules that the device judges by. */
  ruleIds: readonly RuleId[];
};

/** What is asked weekly, then what is added by the patient; danger signs were asked before and come last. */
function commonestFirst(organSystem: string): SymptomId[] {
  const order = [TIERS[0], TIERS[2], TIERS[1]];
  return symptoms
    .filter((symptom) => symptom.organSystem === organSystem)
    .toSorted((one, other) => order.indexOf(one.tier) - order.indexOf(other.tier))
    .map(({ id }) => id);
}

/** "Mild: I notice it" is an answer and what it means. */
function inTwo(text: string) {
  const [label = text, ...rest] = text.split(": ");
  return rest.length > 0 ? { label, detail: rest.join(": ") } : { label };
}

/** By id; the schemas below see to it that no id lacks its words. */
function rowsById<Row extends { readonly id: string }, Value>(
  rows: readonly Row[],
  wordsOf: (row: Row) => Value,
): Record<string, Value> {
  return Object.fromEntries(rows.map((row) => [row.id, wordsOf(row)]));
}

const labels = z.record(z.enum(SYMPTOMS), z.string());
const scaleNames = z.record(z.enum(SYMPTOMS), z.array(z.string()));
const numbers = z.record(z.enum(MEASUREMENTS), z.object({ label: z.string(), unit: z.string() }));
