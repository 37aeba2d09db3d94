import { expect, test } from "vitest";
import type { Condition } from "../triage/condition";
import { compositeTables } from "./composite-grading";
import { contextNotes } from "./context-notes";
import triage from "./data/triage-rules.json" with { type: "json" };
import { ORGAN_SYSTEMS, URGENCIES } from "./ids";
import { labOf } from "./labs";
import { LANGUAGES } from "./language";
import { measurementOf } from "./measurements";
import { nurseReason, patientAdvice, ruleOf, ruleSet, rules } from "./rules";
import { symptomOf, symptoms } from "./symptoms";
import { closings, urgencyLevelOf } from "./urgency-levels";

function conditionsIn(condition: Condition): Condition[] {
  const inside = "conditions" in condition ? condition.conditions.flatMap(conditionsIn) : [];
  return [condition, ...inside];
}
const unique = (ids: string[]) => [...new Set(ids)].sort();

test("29 rules are emergencies, 54 ask for a call today, 20 within 72 hours, 4 are routine", () => {
  const counts = URGENCIES.map((each) => rules.filter(({ urgency }) => urgency === each).length);
  expect(counts).toEqual([4, 20, 54, 29]);
});

test("the grammar has no kind of condition that no rule uses", () => {
  const used = [...rules, ...contextNotes].flatMap(({ when }) =>
    conditionsIn(when).map(({ type }) => type),
  );
  const { evaluation, ...grammar } = triage.conditionGrammar;
  expect(evaluation).not.toBe("");
  expect(unique(used)).toEqual(unique(Object.keys(grammar)));
});

test.each(rules)("$id names as its inputs exactly what its condition reads", ({ when, inputs }) => {
  const read = conditionsIn(when);
  const pick = (pickOne: (each: Condition) => string[]) => unique(read.flatMap(pickOne));
  expect({
    symptoms: pick((each) => (each.type === "symptom" ? [each.symptomId] : [])),
    measurements: pick((each) => ("measurementId" in each ? [each.measurementId] : [])),
    labs: pick((each) => (each.type === "lab-value" ? [each.labId] : [])),
    context: pick((each) => (each.type === "context" ? [each.field] : [])),
  }).toEqual({
    symptoms: unique([...inputs.symptoms]),
    measurements: unique([...inputs.measurements]),
    labs: unique([...inputs.labs]),
    context: unique([...inputs.context]),
  });
});

test.each(rules)("$id asks only for what can be answered", ({ when }) => {
  for (const each of conditionsIn(when)) {
    if (each.type === "at-least") {
      expect(each.count).toBeLessThanOrEqual(each.conditions.length);
    }
    if (each.type === "measurement") {
      const { min, max } = measurementOf(each.measurementId);
      expect(each.value >= min && each.value <= max).toBe(true);
    }
    if (each.type === "lab-value" && each.basis === "absolute") {
      expect(each.unit).toBe(labOf(each.labId).units.si);
    }
    if (each.type === "symptom" && each.measure !== "present") {
      const isYesOrNo = symptomOf(each.symptomId).question.attributes.every(
        (a) => a === "presence",
      );
      expect(isYesOrNo && each.min > 1).toBe(false);
    }
  }
});

test.each(rules)("$id compares a fact with a value of the fact's own type", ({ when }) => {
  for (const each of conditionsIn(when)) {
    if (each.type !== "context") continue;
    const field = triage.contextFields.find((row) => row.field === each.field);
    expect(typeof each.value).toBe(field?.type);
  }
});

test.each(rules.filter(({ requiresNewOrWorse }) => requiresNewOrWorse))(
  "$id may wait for something new: it is no emergency, and has a symptom to compare",
  ({ when, urgency }) => {
    const kinds = conditionsIn(when).map(({ type }) => type);
    expect(urgency).not.toBe("emergency-now");
    expect(kinds.some((kind) => kind === "symptom" || kind === "any-symptom")).toBe(true);
    expect(kinds).not.toContain("lab-value");
  },
);

test.each(rules)(
  "$id is for the official wording exactly when it reads composite grades",
  (rule) => {
    const reads = conditionsIn(rule.when).some(
      (each) => "measure" in each && each.measure === "composite-grade",
    );
    expect(rule.requiresOfficialItems).toBe(reads);
  },
);

const TEAM = { en: /oncology team/i, it: /team oncologico/i, es: /equipo de oncología/i };
const EMERGENCY = {
  en: /call emergency services/i,
  it: /numero di emergenza/i,
  es: /servicios de emergencia/i,
};

test.each(rules)("$id tells the patient whom to turn to, in every language", ({ id, urgency }) => {
  for (const language of LANGUAGES) {
    expect(nurseReason(id, language)).not.toBe("");
    expect(patientAdvice(id, language)).toMatch(TEAM[language]);
    if (urgency === "emergency-now")
      expect(patientAdvice(id, language)).toMatch(EMERGENCY[language]);
  }
});

test("every danger sign is read by a rule, and every organ system has one", () => {
  const read = new Set(rules.flatMap(({ inputs }) => inputs.symptoms));
  expect(symptoms.filter(({ id, tier }) => tier === "red-flag" && !read.has(id))).toEqual([]);
  expect(
    ORGAN_SYSTEMS.filter((organ) => !rules.some((rule) => rule.organSystem === organ)),
  ).toEqual([]);
});

test("only generic rules are made less pressing for low-risk symptoms", () => {
  const { ruleIds, toUrgency } = ruleSet.genericDowngrade;
  expect(ruleIds.map((id) => [ruleOf(id).kind, ruleOf(id).when.type])).toEqual([
    ["generic", "any-symptom"],
    ["generic", "any-symptom"],
  ]);
  expect(toUrgency).toBe("within-72h");
});

test("the urgencies have their clocks: 1, 24 and 72 hours, then the next visit", () => {
  const hours = [...URGENCIES].reverse().map((each) => urgencyLevelOf(each).target.value);
  expect(hours).toEqual([1, 24, 72, null]);
  expect(closings["emergency-now"].en).toContain("Call emergency services now");
});

test("the rule set names its version and is plain JSON", () => {
  expect(ruleSet.version).toBe("clinical-data-1");
  expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet);
  expect(compositeTables).toHaveLength(7);
});
