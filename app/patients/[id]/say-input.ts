import type { Attribute, SymptomId } from "@/domain/clinical/ids";
import { measurementOf } from "@/domain/clinical/measurements";
import { responseScaleOf } from "@/domain/clinical/questions";
import { symptomOf } from "@/domain/clinical/symptoms";
import type { AlertInput } from "@/domain/triage/assess";
import type { Say } from "./say";

/** One answer that made a rule hold: what was asked, and what was said. */
export function sayInput(input: AlertInput, say: Say): string {
  const { t, language, time } = say;
  switch (input.kind) {
    case "symptom":
      return sayAnswer(input, say);
    case "measurement": {
      const { label, unit } = measurementOf(input.id);
      return t("alert.inputs.measurement", {
        measurement: label[language],
        value: input.value,
        unit,
      });
    }
    case "lab":
      return t("alert.inputs.lab", { lab: input.id, value: input.value });
    case "context": {
      const fact = t(`alert.fact.${input.id}`);
      return t("alert.inputs.context", { fact, value: said(input.value) });
    }
  }

  function said(value: string | number | boolean): string {
    if (typeof value === "boolean") return value ? t("alert.yes") : t("alert.no");
    if (typeof value === "string") return value;
    return Number.isInteger(value) ? String(value) : time.decimal(value);
  }
}

type Answered = { id: SymptomId; attribute: Attribute; value: number };

/** "Chest pain, how severe: Severe (3 of 4)". */
function sayAnswer({ id, attribute, value }: Answered, { t, language }: Say): string {
  const symptom = symptomOf(id).label[language];
  const answer = sayScore({ id, attribute, value }, language);
  if (attribute === "presence") return t("alert.inputs.presence", { symptom, answer });
  return t("alert.inputs.symptom", {
    symptom,
    attribute: t(`alert.attribute.${attribute}`),
    answer,
    score: value,
    most: 4,
  });
}

/** The words the patient chose; of an answer with an explanation, the part before it. */
export function sayScore({ id, attribute, value }: Answered, language: Say["language"]): string {
  const { attributes, scaleIds } = symptomOf(id).question;
  const scaleId = scaleIds[attributes.indexOf(attribute)];
  const option = scaleId && responseScaleOf(scaleId).options.find(({ score }) => score === value);
  return option ? (option.label[language].split(":")[0] ?? String(value)) : String(value);
}
