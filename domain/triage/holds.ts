import {
  type OrganSystem,
  type RuleId,
  SYMPTOMS,
  type SymptomId,
  type Urgency,
} from "../clinical/ids";
import { answered, scored } from "./answer";
import { compositeGrade } from "./composite-grade";
import type {
  AnySymptomCondition,
  Condition,
  ContextValue,
  LabCondition,
  Operator,
  RuleCountCondition,
  SymptomCondition,
} from "./condition";
import { labLimit } from "./lab-limit";
import type { TriageReport } from "./report";
import type { CompositeTable } from "./rule-set";

/** A rule that has already held for the report being judged. */
export type Fired = {
  readonly ruleId: RuleId;
  readonly urgency: Urgency;
  readonly organSystem: OrganSystem | null;
};

/** What a condition is judged against. */
export type Judged = {
  readonly report: TriageReport;
  readonly compositeTable: CompositeTable;
  readonly fired: readonly Fired[];
};

/** Whether a condition holds, word for word by the condition grammar; what is missing or unknown never does. */
export function holds(condition: Condition, judged: Judged): boolean {
  switch (condition.type) {
    case "all":
      return condition.conditions.every((each) => holds(each, judged));
    case "any":
      return condition.conditions.some((each) => holds(each, judged));
    case "not":
      return !condition.conditions.some((each) => holds(each, judged));
    case "at-least":
      return condition.conditions.filter((each) => holds(each, judged)).length >= condition.count;
    case "symptom":
      return symptomHolds(condition.symptomId, condition, judged);
    case "any-symptom":
      return satisfying(condition, judged).length > 0;
    case "measurement": {
      const given = judged.report.measurements[condition.measurementId];
      return given !== undefined && compares(given, condition.op, condition.value);
    }
    case "measurement-missing":
      return judged.report.measurements[condition.measurementId] === undefined;
    case "lab-value":
      return labHolds(condition, judged.report);
    case "context": {
      const fact = judged.report.context[condition.field];
      return fact !== undefined && compares(fact, condition.op, condition.value);
    }
    case "rule-count":
      return countFired(condition, judged.fired) >= condition.min;
  }
}

/** The symptoms of a report that satisfy an any-symptom condition. */
export function satisfying(condition: AnySymptomCondition, judged: Judged): SymptomId[] {
  return SYMPTOMS.filter((id) => judged.report.answers[id] && symptomHolds(id, condition, judged));
}

function symptomHolds(
  id: SymptomId,
  { measure, min }: Pick<SymptomCondition, "measure" | "min">,
  { report, compositeTable }: Judged,
): boolean {
  const answer = report.answers[id];
  switch (measure) {
    case "present":
      return answered(answer).some(({ value }) => value > 0);
    case "score":
      return atLeast(scored(answer)?.value, min);
    case "increase":
      return atLeast(increase(id, report), min);
    case "composite-grade":
      return atLeast(compositeGrade(id, answer, compositeTable), min);
  }
}

function atLeast(value: number | null | undefined, min: number): boolean {
  return typeof value === "number" && value >= min;
}

/** Not picked in the previous report is 0; no previous report or a blank in it: no increase is known. */
function increase(id: SymptomId, { answers, previous }: TriageReport): number | null {
  const now = scored(answers[id]);
  if (!now || !previous) return null;
  const before = previous[id];
  if (before === undefined) return now.value;
  const then = scored(before);
  return then && now.value - then.value;
}

function labHolds({ labId, basis, value, op }: LabCondition, report: TriageReport): boolean {
  const result = report.labs[labId];
  if (!result) return false;
  const limit = labLimit(basis, value, result);
  return limit !== null && compares(result.value, op, limit);
}

function countFired(condition: RuleCountCondition, fired: readonly Fired[]): number {
  const { urgency, distinctOrganSystems } = condition;
  const counted = fired.filter((rule) => urgency === "any" || rule.urgency === urgency);
  if (!distinctOrganSystems) return counted.length;
  return new Set(counted.flatMap(({ organSystem }) => organSystem ?? [])).size;
}

function compares(given: ContextValue, op: Operator, wanted: ContextValue): boolean {
  if (op === "=") return given === wanted;
  if (typeof given !== "number" || typeof wanted !== "number") return false;
  switch (op) {
    case "<":
      return given < wanted;
    case "<=":
      return given <= wanted;
    case ">":
      return given > wanted;
    case ">=":
      return given >= wanted;
  }
}
