import type {
  Attribute,
  IraeType,
  MeasurementId,
  OrganSystem,
  RuleId,
  SymptomId,
  Urgency,
} from "../clinical/ids";
import type { WorseDirection } from "../clinical/measurements";
import type { Condition } from "./condition";

/** One triage rule, as far as judging needs it; its words and sources stay on the server. */
export type TriageRule = {
  readonly id: RuleId;
  readonly when: Condition;
  readonly urgency: Urgency;
  /** Null for rules about any symptom or about silence. */
  readonly organSystem: OrganSystem | null;
  readonly suspectedIrae: readonly IraeType[];
  /** Quiet unless something it reads is new or worse than in the reviewed report. */
  readonly requiresNewOrWorse: boolean;
  /** Off unless the report was asked in the official wording. */
  readonly requiresOfficialItems: boolean;
};

/** The symptoms for which the generic rules are less pressing. */
type GenericDowngrade = {
  readonly ruleIds: readonly RuleId[];
  readonly toUrgency: Urgency;
  readonly symptomIds: readonly SymptomId[];
};

/** The published composite mapping: which attributes an item needs, and the grade of each combination. */
export type CompositeTable = {
  readonly attributes: { readonly [id in SymptomId]?: readonly Attribute[] };
  /** Keyed by `combinationKey`. */
  readonly grades: { readonly [combination: string]: number };
};

/** All that judging needs, as plain JSON, so that server and browser judge by the same function. */
export type RuleSet = {
  readonly version: string;
  readonly rules: readonly TriageRule[];
  readonly genericDowngrade: GenericDowngrade;
  readonly contextNotes: readonly { readonly id: string; readonly when: Condition }[];
  readonly compositeTable: CompositeTable;
  readonly worse: { readonly [id in MeasurementId]: WorseDirection };
};
