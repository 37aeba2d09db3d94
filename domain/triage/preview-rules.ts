import type { Urgency } from "../clinical/ids";
import type { Condition } from "./condition";
import type { RuleSet } from "./rule-set";

/**
 * The rules of these urgencies alone, as a small piece of plain JSON: the report form judges by it, with
 * the same `assess`, before anything is sent. A rule that counts rules is left out when a rule it
 * might count is; notes and grading are left out when nothing would read them.
 */
export function previewRules(ruleSet: RuleSet, urgencies: readonly Urgency[]): RuleSet {
  const rules = ruleSet.rules.filter(
    (rule) => urgencies.includes(rule.urgency) && countedAt(rule.when).every(isComplete),
  );
  const readsGrades = rules.some((rule) => rule.requiresOfficialItems);
  return {
    ...ruleSet,
    rules,
    contextNotes: [],
    compositeTable: readsGrades ? ruleSet.compositeTable : { attributes: {}, grades: {} },
  };

  function isComplete(counted: Urgency | "any"): boolean {
    if (counted !== "any") return urgencies.includes(counted);
    return ruleSet.rules.every((rule) => urgencies.includes(rule.urgency));
  }
}

function countedAt(condition: Condition): (Urgency | "any")[] {
  if (condition.type === "rule-count") return [condition.urgency];
  return "conditions" in condition ? condition.conditions.flatMap(countedAt) : [];
}
