import type { LabId, MeasurementId, SymptomId, Urgency } from "../clinical/ids";
import type { LabBasis } from "../clinical/labs";

/** How a rule compares; from the condition grammar of the clinical data. */
export const OPERATORS = ["<", "<=", ">", ">=", "="] as const;
export type Operator = (typeof OPERATORS)[number];

/** What a rule reads of a symptom. */
export const MEASURES = ["present", "score", "increase", "composite-grade"] as const;
export type Measure = (typeof MEASURES)[number];

/** Facts about patient, treatment and report that a rule may read. */
export const CONTEXT_FIELDS = [
  "hoursSinceLastInfusion",
  "weeksSinceStart",
  "daysSinceLastDose",
  "regimenClass",
  "onSteroids",
  "withChemotherapy",
  "priorIrae",
  "missedReportsInARow",
  "lastKnownMaxScore",
  "redFlagsUnanswered",
  "officialWording",
] as const;
export type ContextField = (typeof CONTEXT_FIELDS)[number];
export type ContextValue = number | string | boolean;

/** One node of a rule: each kind holds exactly as docs/clinical/README.md words it. */
export type Condition =
  | { readonly type: "all" | "any" | "not"; readonly conditions: readonly Condition[] }
  | { readonly type: "at-least"; readonly count: number; readonly conditions: readonly Condition[] }
  | SymptomCondition
  | AnySymptomCondition
  | MeasurementCondition
  | { readonly type: "measurement-missing"; readonly measurementId: MeasurementId }
  | LabCondition
  | ContextCondition
  | RuleCountCondition;

export type SymptomCondition = {
  readonly type: "symptom";
  readonly symptomId: SymptomId;
  readonly measure: Measure;
  readonly min: number;
};

export type AnySymptomCondition = {
  readonly type: "any-symptom";
  readonly measure: Measure;
  readonly min: number;
};

type MeasurementCondition = {
  readonly type: "measurement";
  readonly measurementId: MeasurementId;
  readonly op: Operator;
  readonly value: number;
};

export type LabCondition = {
  readonly type: "lab-value";
  readonly labId: LabId;
  readonly op: Operator;
  readonly value: number;
  readonly basis: LabBasis;
  readonly unit: string | null;
};

type ContextCondition = {
  readonly type: "context";
  readonly field: ContextField;
  readonly op: Operator;
  readonly value: ContextValue;
};

export type RuleCountCondition = {
  readonly type: "rule-count";
  readonly urgency: Urgency | "any";
  readonly min: number;
  readonly distinctOrganSystems: boolean;
};
