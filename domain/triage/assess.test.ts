import { expect, test } from "vitest";
import { ruleSet, rules } from "../clinical/rules";
import { assess } from "./assess";
import { triageReport } from "./report";

const judge = (said: object) => assess(triageReport.parse({ answers: {}, ...said }), ruleSet);
const rulesOf = (said: object) => judge(said).alerts.map(({ ruleId }) => ruleId);

test("a report in which nothing is wrong raises nothing", () => {
  expect(judge({ answers: { fatigue: { severity: 0, interference: 0 } } })).toEqual({
    urgency: null,
    alerts: [],
    contextNoteIds: [],
  });
});

test("alerts stand most pressing first, then in the rule set's order", () => {
  const { urgency, alerts } = judge({
    answers: { "chest-pain": { severity: 3 }, rash: { presence: 1 }, cough: { severity: 2 } },
  });
  expect(urgency).toBe("emergency-now");
  expect(alerts.map((alert) => [alert.urgency, alert.ruleId])).toEqual([
    ["emergency-now", "chest-pain-severe"],
    ["same-day-call", "chest-pain-any"],
    ["same-day-call", "pneumonitis-symptomatic"],
    ["same-day-call", "generic-severe"],
    ["same-day-call", "two-ambers"],
    ["within-72h", "cough-mild"],
    ["routine", "rash-grade1"],
  ]);
});

test("an alert carries the answers that made it hold, and no others", () => {
  const { alerts } = judge({
    answers: {
      "muscle-weakness": { severity: 2 },
      palpitations: { frequency: 4, severity: 1 },
      "shortness-of-breath": { severity: 2, interference: 0 },
    },
    measurements: { "heart-rate": 100 },
  });
  expect(alerts.find(({ ruleId }) => ruleId === "triple-m-overlap")).toMatchObject({
    organSystem: "cardiac",
    suspectedIrae: rules.find(({ id }) => id === "triple-m-overlap")?.suspectedIrae,
    inputs: [
      { kind: "symptom", id: "muscle-weakness", attribute: "severity", value: 2 },
      { kind: "symptom", id: "shortness-of-breath", attribute: "severity", value: 2 },
    ],
  });
});

test("an alert names only what is there of a symptom, not what was answered as none", () => {
  const { alerts } = judge({
    answers: {
      "joint-pain": { frequency: 1, severity: 0, interference: 0 },
      "joint-stiffness": { severity: 1 },
    },
  });
  expect(alerts.find(({ ruleId }) => ruleId === "arthritis")?.inputs).toEqual([
    { kind: "symptom", id: "joint-pain", attribute: "frequency", value: 1 },
    { kind: "symptom", id: "joint-stiffness", attribute: "severity", value: 1 },
  ]);
});

test("an alert carries the measurements, results and facts it read", () => {
  const { alerts } = judge({
    answers: { chills: { severity: 1 } },
    measurements: { "temperature-c": 38.2 },
    labs: { neutrophils: { value: 0.9, lln: 2, uln: 8, baseline: null } },
    context: { withChemotherapy: true },
  });
  const inputsOf = (id: string) => alerts.find(({ ruleId }) => ruleId === id)?.inputs;
  expect(inputsOf("febrile-neutropenia")).toEqual([
    { kind: "lab", id: "neutrophils", value: 0.9 },
    { kind: "measurement", id: "temperature-c", value: 38.2 },
    { kind: "symptom", id: "chills", attribute: "severity", value: 1 },
  ]);
  expect(inputsOf("fever-on-chemotherapy")).toEqual([
    { kind: "context", id: "withChemotherapy", value: true },
    { kind: "measurement", id: "temperature-c", value: 38.2 },
  ]);
});

test("composite grades are read only when the official wording was asked", () => {
  const answers = { fatigue: { severity: 2, interference: 4 } };
  expect(rulesOf({ answers })).not.toContain("composite-grade-2");
  expect(rulesOf({ answers, context: { officialWording: false } })).not.toContain(
    "composite-grade-2",
  );
  expect(rulesOf({ answers, context: { officialWording: true } })).toContain("composite-grade-2");
});

test.each([
  { answers: { "hair-loss": { amount: 3 } }, urgency: "within-72h" },
  { answers: { "hair-loss": { amount: 3 }, insomnia: { severity: 3 } }, urgency: "within-72h" },
  { answers: { "hair-loss": { amount: 3 }, headache: { severity: 3 } }, urgency: "same-day-call" },
  { answers: { headache: { severity: 3 } }, urgency: "same-day-call" },
])("severe for the generic rule alone, $answers is $urgency", ({ answers, urgency }) => {
  const generic = judge({ answers }).alerts.find(({ ruleId }) => ruleId === "generic-severe");
  expect(generic?.urgency).toBe(urgency);
});

test("a rule that counts rules is judged after them, wherever it stands in the list", () => {
  const reversed = { ...ruleSet, rules: ruleSet.rules.toReversed() };
  const said = triageReport.parse({
    answers: {
      "coughing-blood": { severity: 1 },
      "yellow-skin-eyes": { severity: 1 },
      insomnia: null,
    },
    context: { redFlagsUnanswered: 2 },
  });
  const ids = assess(said, reversed).alerts.map(({ ruleId }) => ruleId);
  expect(ids).toContain("two-ambers");
  expect(ids).not.toContain("red-flags-blank");
});

test("silence is judged too, and a blank danger sign is not an answer", () => {
  expect(rulesOf({ context: { missedReportsInARow: 2, lastKnownMaxScore: 2 } })).toEqual([
    "missed-reports-with-symptoms",
    "missed-reports",
  ]);
  expect(rulesOf({ answers: { "chest-pain": null }, context: { redFlagsUnanswered: 1 } })).toEqual([
    "red-flags-blank",
  ]);
});

test("the facts beside an alert change no urgency", () => {
  const answers = { cough: { severity: 2 } };
  const known = {
    weeksSinceStart: 12,
    regimenClass: "combination",
    daysSinceLastDose: 90,
    priorIrae: true,
  };
  const { urgency, contextNoteIds } = judge({ answers, context: known });
  expect(contextNoteIds).toEqual([
    "early-high-risk",
    "combination",
    "after-stopping",
    "prior-irae",
  ]);
  expect(urgency).toBe(judge({ answers }).urgency);
});
