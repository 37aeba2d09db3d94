import { z } from "zod";
import { CONTEXT_FIELDS } from "../triage/condition";
import type { RuleSet } from "../triage/rule-set";
import { compositeTable } from "./composite-grading";
import { condition } from "./conditions";
import { confidence } from "./confidence";
import { contextNotes } from "./context-notes";
import file from "./data/triage-rules.json" with { type: "json" };
import {
  IRAE_TYPES,
  LABS,
  MEASUREMENTS,
  ORGAN_SYSTEMS,
  RULES,
  type RuleId,
  SYMPTOMS,
  URGENCIES,
} from "./ids";
import { type Language, translated } from "./language";
import { measurements, WORSE_DIRECTIONS } from "./measurements";
import { rowLookup } from "./row-lookup";

const ruleInputs = z
  .strictObject({
    symptoms: z.array(z.enum(SYMPTOMS)).readonly(),
    measurements: z.array(z.enum(MEASUREMENTS)).readonly(),
    labs: z.array(z.enum(LABS)).readonly(),
    context: z.array(z.enum(CONTEXT_FIELDS)).readonly(),
  })
  .readonly();

const rule = z
  .strictObject({
    id: z.enum(RULES),
    title: z.string().min(1),
    kind: z.enum(["red-flag", "generic", "lab", "workflow"]),
    organSystem: z.enum(ORGAN_SYSTEMS).nullable(),
    when: condition,
    urgency: z.enum(URGENCIES),
    faceToFace: z.boolean(),
    requiresNewOrWorse: z.boolean(),
    requiresOfficialItems: z.boolean(),
    suspectedIrae: z.array(z.enum(IRAE_TYPES)).readonly(),
    nurseReason: translated,
    patientAdvice: translated,
    citations: z.array(z.string()).min(1).readonly(),
    confidence,
    urgencyConfidence: confidence,
    sourceNote: z.string().nullable(),
    /** The ids the condition reads. */
    inputs: ruleInputs,
  })
  .readonly();
export type ClinicalRule = z.infer<typeof rule>;

/** Every triage rule with its words and sources, in the data's order. */
export const rules: readonly ClinicalRule[] = z.array(rule).readonly().parse(file.rules);

/** The row of one rule. */
export const ruleOf = rowLookup(RULES, rules);

/** Why a rule held, in words for the nurse. */
export function nurseReason(ruleId: RuleId, language: Language): string {
  return ruleOf(ruleId).nurseReason[language];
}

/** What a patient is told when a rule holds; an emergency's text says to call emergency services. */
export function patientAdvice(ruleId: RuleId, language: Language): string {
  return ruleOf(ruleId).patientAdvice[language];
}

const genericDowngrade = z
  .strictObject({
    description: z.string(),
    ruleIds: z.array(z.enum(RULES)).readonly(),
    toUrgency: z.enum(URGENCIES),
    symptomIds: z.array(z.enum(SYMPTOMS)).readonly(),
    citation: z.string(),
    confidence,
  })
  .readonly()
  .parse(file.genericDowngrade);

const worse = z
  .record(z.enum(MEASUREMENTS), z.enum(WORSE_DIRECTIONS))
  .readonly()
  .parse(Object.fromEntries(measurements.map((row) => [row.id, row.worse])));

/** The clinical data's rules as the engine takes them; `version` is stored with every alert. */
export const ruleSet: RuleSet = {
  version: `clinical-data-${file.schemaVersion}`,
  rules: rules.map(judgedPart),
  genericDowngrade: {
    ruleIds: genericDowngrade.ruleIds,
    toUrgency: genericDowngrade.toUrgency,
    symptomIds: genericDowngrade.symptomIds,
  },
  contextNotes: contextNotes.map(({ id, when }) => ({ id, when })),
  compositeTable,
  worse,
};

function judgedPart(row: ClinicalRule): RuleSet["rules"][number] {
  const { id, when, urgency, organSystem, suspectedIrae } = row;
  const { requiresNewOrWorse, requiresOfficialItems } = row;
  return {
    id,
    when,
    urgency,
    organSystem,
    suspectedIrae,
    requiresNewOrWorse,
    requiresOfficialItems,
  };
}
