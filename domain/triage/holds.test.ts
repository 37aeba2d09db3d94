import { describe, expect, test } from "vitest";
import { compositeTable } from "../clinical/composite-grading";
import type { Condition, Measure } from "./condition";
import { holds } from "./holds";
import { triageReport } from "./report";

function isHeld(condition: Condition, said: object): boolean {
  const report = triageReport.parse({ answers: {}, ...said });
  return holds(condition, { report, compositeTable, fired: [] });
}

const cough = (measure: Measure, min: number): Condition => ({
  type: "symptom",
  symptomId: "cough",
  measure,
  min,
});
const anySymptom = (measure: Measure, min: number): Condition => ({
  type: "any-symptom",
  measure,
  min,
});
const warm: Condition = {
  type: "measurement",
  measurementId: "temperature-c",
  op: ">=",
  value: 38,
};
const onSteroids: Condition = { type: "context", field: "onSteroids", op: "=", value: true };

describe("a symptom", () => {
  test.each([
    { answers: { cough: { severity: 0, interference: 1 } }, holds: true },
    { answers: { cough: { severity: 0, interference: 0 } }, holds: false },
    { answers: { cough: { severity: null, interference: null } }, holds: false },
    { answers: { cough: null }, holds: false },
    { answers: {}, holds: false },
  ])("is present when any attribute is above 0: $answers", ({ answers, holds: expected }) => {
    expect(isHeld(cough("present", 1), { answers })).toBe(expected);
  });

  test.each([
    { severity: 1, holds: false },
    { severity: 2, holds: true },
    { severity: 3, holds: true },
    { severity: null, holds: false },
  ])("of severity $severity reaches a score of 2: $holds", ({ severity, holds: expected }) => {
    expect(isHeld(cough("score", 2), { answers: { cough: { severity } } })).toBe(expected);
  });

  test.each([
    { was: "1 less", previous: { cough: { severity: 2 } }, holds: false },
    { was: "2 less", previous: { cough: { severity: 1 } }, holds: true },
    { was: "not picked", previous: {}, holds: true },
    { was: "left blank", previous: { cough: null }, holds: false },
    { was: "picked without a score", previous: { cough: { severity: null } }, holds: false },
    { was: "scored by interference alone", previous: { cough: { interference: 0 } }, holds: false },
    { was: "never reported", previous: null, holds: false },
  ])("at 3 has risen by 2 when it $was: $holds", ({ previous, holds: expected }) => {
    const said = { answers: { cough: { severity: 3 } }, previous };
    expect(isHeld(cough("increase", 2), said)).toBe(expected);
  });

  test("left blank now has not risen", () => {
    expect(isHeld(cough("increase", 1), { answers: { cough: null }, previous: {} })).toBe(false);
  });
});

describe("any symptom", () => {
  test("holds when one of many does, and never on blanks", () => {
    expect(
      isHeld(anySymptom("score", 3), { answers: { cough: null, nausea: { severity: 3 } } }),
    ).toBe(true);
    expect(
      isHeld(anySymptom("score", 3), { answers: { cough: null, nausea: { severity: 2 } } }),
    ).toBe(false);
    expect(isHeld(anySymptom("score", 1), {})).toBe(false);
  });

  test("is graded by the whole item, or not at all", () => {
    const whole = { answers: { fatigue: { severity: 4, interference: 4 } } };
    const half = { answers: { fatigue: { severity: 4, interference: null } } };
    expect(isHeld(anySymptom("composite-grade", 3), whole)).toBe(true);
    expect(isHeld(anySymptom("composite-grade", 1), half)).toBe(false);
  });
});

describe("several conditions", () => {
  const three = [cough("present", 1), warm, onSteroids];
  const said = [
    {},
    { answers: { cough: { severity: 1 } } },
    { answers: { cough: { severity: 1 } }, measurements: { "temperature-c": 38 } },
    {
      answers: { cough: { severity: 1 } },
      measurements: { "temperature-c": 38 },
      context: { onSteroids: true },
    },
  ];

  test.each<{ named: string; condition: Condition; held: boolean[] }>([
    {
      named: "all",
      condition: { type: "all", conditions: three },
      held: [false, false, false, true],
    },
    {
      named: "any",
      condition: { type: "any", conditions: three },
      held: [false, true, true, true],
    },
    {
      named: "not",
      condition: { type: "not", conditions: three },
      held: [true, false, false, false],
    },
    {
      named: "two of",
      condition: { type: "at-least", count: 2, conditions: three },
      held: [false, false, true, true],
    },
  ])("$named: with 0, 1, 2 and 3 of them held", ({ condition, held }) => {
    expect(said.map((each) => isHeld(condition, each))).toEqual(held);
  });
});
