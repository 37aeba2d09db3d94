import {
  type IraeType,
  type OrganSystem,
  type RuleId,
  URGENCIES,
  type Urgency,
} from "../clinical/ids";
import type { Condition } from "./condition";
import { type Fired, holds, type Judged, satisfying } from "./holds";
import { type AlertInput, inputsBehind } from "./inputs";
import { isNewOrWorse } from "./new-or-worse";
import type { TriageReport } from "./report";
import type { RuleSet, TriageRule } from "./rule-set";

export type { AlertInput } from "./inputs";

/** A rule that held for a report, with the answers that made it hold. */
export type Alert = {
  readonly ruleId: RuleId;
  readonly urgency: Urgency;
  readonly organSystem: OrganSystem | null;
  readonly suspectedIrae: readonly IraeType[];
  readonly inputs: readonly AlertInput[];
};

/** What the rules make of one report. */
export type Assessment = {
  /** The most pressing alert's; null when no rule holds. */
  readonly urgency: Urgency | null;
  /** Most pressing first, equally pressing ones in the rule set's order. */
  readonly alerts: readonly Alert[];
  /** Facts to show beside the alerts; they never change an urgency. */
  readonly contextNoteIds: readonly string[];
};

/** Judges one report, or silence (a report without answers), by every rule of a rule set. */
export function assess(report: TriageReport, ruleSet: RuleSet): Assessment {
  const fired: Fired[] = [];
  const judged: Judged = { report, compositeTable: ruleSet.compositeTable, fired };
  const held = new Map<RuleId, Alert>();
  for (const rule of evaluationOrder(ruleSet)) {
    const alert = judge(rule, judged, ruleSet);
    if (!alert) continue;
    fired.push(alert);
    held.set(rule.id, alert);
  }
  const inRuleOrder = ruleSet.rules.flatMap((rule) => held.get(rule.id) ?? []);
  const alerts = inRuleOrder.sort((one, other) => rank(other.urgency) - rank(one.urgency));
  return {
    urgency: alerts[0]?.urgency ?? null,
    alerts,
    contextNoteIds: ruleSet.contextNotes
      .filter((note) => holds(note.when, judged))
      .map((note) => note.id),
  };
}

function judge(rule: TriageRule, judged: Judged, ruleSet: RuleSet): Alert | null {
  if (rule.requiresOfficialItems && judged.report.context.officialWording !== true) return null;
  if (!holds(rule.when, judged)) return null;
  if (rule.requiresNewOrWorse && !isNewOrWorse(rule.when, judged, ruleSet.worse)) return null;
  return {
    ruleId: rule.id,
    urgency: urgencyOf(rule, judged, ruleSet),
    organSystem: rule.organSystem,
    suspectedIrae: rule.suspectedIrae,
    inputs: inputsBehind(rule.when, judged),
  };
}

/** A generic rule that only low-risk symptoms satisfy is less pressing. */
function urgencyOf(rule: TriageRule, judged: Judged, { genericDowngrade }: RuleSet): Urgency {
  const { when } = rule;
  if (when.type !== "any-symptom" || !genericDowngrade.ruleIds.includes(rule.id)) {
    return rule.urgency;
  }
  const isLowRisk = satisfying(when, judged).every((id) =>
    genericDowngrade.symptomIds.includes(id),
  );
  return isLowRisk ? genericDowngrade.toUrgency : rule.urgency;
}

function rank(urgency: Urgency): number {
  return URGENCIES.indexOf(urgency);
}

const orders = new WeakMap<RuleSet, readonly TriageRule[]>();

/** Rules that count rules come last, those that count at any urgency last of all; worked out once per rule set. */
function evaluationOrder(ruleSet: RuleSet): readonly TriageRule[] {
  const known = orders.get(ruleSet);
  if (known) return known;
  const order = ruleSet.rules.toSorted((one, other) => turn(one.when) - turn(other.when));
  orders.set(ruleSet, order);
  return order;
}

function turn(condition: Condition): number {
  if (condition.type === "rule-count") return condition.urgency === "any" ? 2 : 1;
  return "conditions" in condition ? Math.max(0, ...condition.conditions.map(turn)) : 0;
}
