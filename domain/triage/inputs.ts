import type { Attribute, LabId, MeasurementId, SymptomId } from "../clinical/ids";
import { answered, scored } from "./answer";
import type { Condition, ContextField, ContextValue, Measure } from "./condition";
import { holds, type Judged, satisfying } from "./holds";

/** One answer that made a rule hold, with its value as it was given. */
export type AlertInput =
  | {
      readonly kind: "symptom";
      readonly id: SymptomId;
      readonly attribute: Attribute;
      readonly value: number;
    }
  | { readonly kind: "measurement"; readonly id: MeasurementId; readonly value: number }
  | { readonly kind: "lab"; readonly id: LabId; readonly value: number }
  | { readonly kind: "context"; readonly id: ContextField; readonly value: ContextValue };

/**
 * The answers that made a rule hold, each once. What holds because something is missing, absent or
 * counted (not, measurement-missing, rule-count) adds nothing: there is no answer to show.
 */
export function inputsBehind(condition: Condition, judged: Judged): AlertInput[] {
  const unique = new Map<string, AlertInput>();
  for (const input of collect(condition, judged)) {
    const attribute = input.kind === "symptom" ? input.attribute : "";
    unique.set(`${input.kind} ${input.id} ${attribute}`, input);
  }
  return [...unique.values()];
}

function collect(condition: Condition, judged: Judged): AlertInput[] {
  if (!holds(condition, judged)) return [];
  const { report } = judged;
  switch (condition.type) {
    case "all":
    case "any":
    case "at-least":
      return condition.conditions.flatMap((each) => collect(each, judged));
    case "symptom":
      return symptomInputs(condition.symptomId, condition.measure, judged);
    case "any-symptom":
      return satisfying(condition, judged).flatMap((id) =>
        symptomInputs(id, condition.measure, judged),
      );
    case "measurement": {
      const { measurementId: id } = condition;
      const value = report.measurements[id];
      return value === undefined ? [] : [{ kind: "measurement", id, value }];
    }
    case "lab-value": {
      const { labId: id } = condition;
      const result = report.labs[id];
      return result ? [{ kind: "lab", id, value: result.value }] : [];
    }
    case "context": {
      const { field: id } = condition;
      const value = report.context[id];
      return value === undefined ? [] : [{ kind: "context", id, value }];
    }
    case "not":
    case "measurement-missing":
    case "rule-count":
      return [];
  }
}

function symptomInputs(id: SymptomId, measure: Measure, { report }: Judged): AlertInput[] {
  const answer = report.answers[id];
  return read().map(({ attribute, value }) => ({ kind: "symptom", id, attribute, value }));

  function read() {
    const all = answered(answer);
    if (measure === "present") return all.filter(({ value }) => value > 0);
    if (measure === "composite-grade") return all;
    const score = scored(answer);
    return score ? [score] : [];
  }
}
