import type { Attribute, SymptomId } from "../clinical/ids";
import type { Answer } from "./answer";
import type { CompositeTable } from "./rule-set";

/**
 * The published PRO-CTCAE composite grade 0-3 of one item: frequency 0 (else severity 0) is grade 0, any
 * attribute missing or a combination not listed is null. Meaningful for the official wording only.
 */
export function compositeGrade(
  symptomId: SymptomId,
  answer: Answer | null | undefined,
  table: CompositeTable,
): number | null {
  const attributes = table.attributes[symptomId];
  if (!attributes || !answer) return null;
  const values = new Map<Attribute, number>();
  for (const attribute of attributes) {
    const value = answer[attribute];
    if (typeof value !== "number") return null;
    values.set(attribute, value);
  }
  if ((values.get("frequency") ?? values.get("severity")) === 0) return 0;
  return table.grades[combinationKey(attributes, (attribute) => values.get(attribute))] ?? null;
}

/** One combination of answered attributes as a key of the composite table, "frequency3severity2". */
export function combinationKey(
  attributes: readonly Attribute[],
  read: (attribute: Attribute) => number | null | undefined,
): string {
  return attributes.map((attribute) => `${attribute}${read(attribute)}`).join("");
}
