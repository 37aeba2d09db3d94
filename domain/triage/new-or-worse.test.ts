import { expect, test } from "vitest";
import type { RuleId } from "../clinical/ids";
import { ruleSet } from "../clinical/rules";
import { assess } from "./assess";
import { triageReport } from "./report";

function fires(rule: RuleId, said: object): boolean {
  return assess(triageReport.parse(said), ruleSet).alerts.some(({ ruleId }) => ruleId === rule);
}

const answers = { cough: { severity: 2, interference: 1 } };

test.each([
  { reviewed: "the same", before: { cough: { severity: 2, interference: 1 } }, held: false },
  { reviewed: "worse", before: { cough: { severity: 3, interference: 2 } }, held: false },
  { reviewed: "milder", before: { cough: { severity: 1, interference: 1 } }, held: true },
  {
    reviewed: "less of a hindrance",
    before: { cough: { severity: 2, interference: 0 } },
    held: true,
  },
  { reviewed: "half blank", before: { cough: { severity: 2 } }, held: true },
  { reviewed: "left blank", before: { cough: null }, held: true },
  { reviewed: "not picked", before: {}, held: true },
  { reviewed: "never", before: null, held: true },
])("a moderate cough reviewed as $reviewed: the alert stands $held", ({ before, held }) => {
  expect(fires("cough-mild", { answers, reviewed: before })).toBe(held);
});

test("another symptom's worsening wakes no rule that does not read it", () => {
  const said = { answers: { ...answers, rash: { presence: 1 } }, reviewed: answers };
  expect(fires("cough-mild", said)).toBe(false);
  expect(fires("rash-grade1", said)).toBe(true);
});

test("of any-symptom rules only the symptoms that satisfy them are compared", () => {
  const reviewed = { insomnia: { severity: 3, interference: 0 } };
  const mildNausea = { nausea: { frequency: 1, severity: 1 } };
  expect(fires("generic-severe", { answers: { ...reviewed, ...mildNausea }, reviewed })).toBe(
    false,
  );
  const severeNausea = { nausea: { frequency: 1, severity: 3 } };
  expect(fires("generic-severe", { answers: { ...reviewed, ...severeNausea }, reviewed })).toBe(
    true,
  );
});

test.each([
  { now: 4, before: 4, held: false },
  { now: 4, before: 5, held: false },
  { now: 5, before: 4, held: true },
  { now: 4, before: undefined, held: true },
])(
  "$now stools more than usual, reviewed $before: the alert stands $held",
  ({ now, before, held }) => {
    const said = {
      answers: {},
      reviewed: {},
      measurements: { "stools-above-usual": now },
      reviewedMeasurements: before === undefined ? {} : { "stools-above-usual": before },
    };
    expect(fires("colitis-grade2", said)).toBe(held);
  },
);

const swallowing = { "trouble-swallowing": { severity: 1 } };
const sores = { "mouth-sores": { severity: 1, interference: 0 } };

test.each([
  { sores: "have gone", now: { "mouth-sores": { severity: 0, interference: 0 } }, held: true },
  { sores: "are no longer picked", now: {}, held: true },
  { sores: "are left blank: unknown, not gone", now: { "mouth-sores": null }, held: false },
])(
  "the same trouble swallowing, and mouth sores that $sores: the alert stands $held",
  ({ now, held }) => {
    const reviewed = { ...swallowing, ...sores };
    expect(fires("swallowing-trouble", { answers: { ...swallowing, ...now }, reviewed })).toBe(
      held,
    );
  },
);

test("an emergency never waits for something new", () => {
  const severe = { "chest-pain": { severity: 3 } };
  expect(fires("chest-pain-severe", { answers: severe, reviewed: severe })).toBe(true);
});
