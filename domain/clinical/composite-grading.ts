import { z } from "zod";
import type { Answer } from "../triage/answer";
import { combinationKey, compositeGrade } from "../triage/composite-grade";
import type { CompositeTable } from "../triage/rule-set";
import file from "./data/triage-rules.json" with { type: "json" };
import { ATTRIBUTES, type SymptomId } from "./ids";
import { symptoms } from "./symptoms";

const level = z.int().min(0).max(4).nullable();
const row = z.strictObject({
  frequency: level,
  severity: level,
  interference: level,
  amount: level,
  grade: z.int().min(0).max(3),
});
const table = z.strictObject({ attributes: z.array(z.enum(ATTRIBUTES)), rows: z.array(row) });

/** The published composite mapping as it was printed: 179 combinations in seven tables. */
export const compositeTables = z.array(table).parse(file.compositeGrading.tables);

const graded = compositeTables.flatMap(({ attributes, rows }) =>
  rows.map((combination): [string, number] => [
    combinationKey(attributes, (attribute) =>
      attribute === "presence" ? null : combination[attribute],
    ),
    combination.grade,
  ]),
);

const gradable = symptoms.flatMap(({ id, proCtcae }) => {
  const printed = compositeTables.find(
    ({ attributes }) =>
      attributes.length === proCtcae.attributes.length &&
      attributes.every((attribute) => proCtcae.attributes.includes(attribute)),
  );
  return printed ? [[id, printed.attributes] as const] : [];
});

/** The mapping as the engine reads it; yes/no items and items of our own wording are not in it. */
export const compositeTable: CompositeTable = {
  attributes: Object.fromEntries(gradable),
  grades: Object.fromEntries(graded),
};

/**
 * The patient grade 0-3 of one answered item, null when an attribute is missing, the combination is not
 * listed, or the item is not graded. For answers to the official wording only: with our own, show scores.
 * Source: NCI PRO-CTCAE composite grading algorithm (Basch2021Composite, ProAE).
 */
export function patientGrade(symptomId: SymptomId, answer: Answer | null): number | null {
  return compositeGrade(symptomId, answer, compositeTable);
}
