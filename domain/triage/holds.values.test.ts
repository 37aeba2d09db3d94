import { describe, expect, test } from "vitest";
import { compositeTable } from "../clinical/composite-grading";
import type { Condition, Operator } from "./condition";
import { type Fired, holds } from "./holds";
import { triageReport } from "./report";

function isHeld(condition: Condition, said: object, fired: readonly Fired[] = []): boolean {
  const report = triageReport.parse({ answers: {}, ...said });
  return holds(condition, { report, compositeTable, fired });
}

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

describe("a measurement", () => {
  test.each<{ op: Operator; held: number[] }>([
    { op: "<", held: [37] },
    { op: "<=", held: [37, 38] },
    { op: "=", held: [38] },
    { op: ">=", held: [38, 39] },
    { op: ">", held: [39] },
  ])("$op 38 holds at $held of 37, 38, 39", ({ op, held }) => {
    const condition: Condition = {
      type: "measurement",
      measurementId: "temperature-c",
      op,
      value: 38,
    };
    const given = [37, 38, 39].filter((value) =>
      isHeld(condition, { measurements: { "temperature-c": value } }),
    );
    expect(given).toEqual(held);
  });

  test("not given is not normal: only its being missing holds", () => {
    const missing: Condition = { type: "measurement-missing", measurementId: "temperature-c" };
    expect([isHeld(warm, {}), isHeld(missing, {})]).toEqual([false, true]);
    expect(isHeld(missing, { measurements: { "temperature-c": 37 } })).toBe(false);
  });
});

describe("a laboratory value", () => {
  const above = (basis: "absolute" | "xULN" | "xLLN" | "xBaseline", value: number): Condition => ({
    type: "lab-value",
    labId: "creatinine",
    op: ">",
    value,
    basis,
    unit: null,
  });
  const result = (value: number) => ({
    labs: { creatinine: { value, lln: 40, uln: 100, baseline: 88.4 } },
  });

  test.each([
    { basis: "absolute", times: 200, limit: 200 },
    { basis: "xULN", times: 2, limit: 200 },
    { basis: "xLLN", times: 2, limit: 80 },
    { basis: "xBaseline", times: 1.5, limit: 132.6 },
  ] as const)("$times $basis is passed above $limit, not on it", ({ basis, times, limit }) => {
    expect(isHeld(above(basis, times), result(limit))).toBe(false);
    expect(isHeld(above(basis, times), result(limit + 0.1))).toBe(true);
  });

  test.each(["xULN", "xLLN", "xBaseline"] as const)(
    "without the limit %s needs, nothing holds",
    (basis) => {
      const unknown = {
        labs: { creatinine: { value: 900, lln: null, uln: null, baseline: null } },
      };
      expect(isHeld(above(basis, 1), unknown)).toBe(false);
      expect(isHeld(above(basis, 1), {})).toBe(false);
    },
  );
});

describe("a fact", () => {
  test("that is unknown does not hold, nor does its opposite", () => {
    const notOnSteroids: Condition = {
      type: "context",
      field: "onSteroids",
      op: "=",
      value: false,
    };
    expect([isHeld(onSteroids, {}), isHeld(notOnSteroids, {})]).toEqual([false, false]);
    expect(isHeld(onSteroids, { context: { onSteroids: true } })).toBe(true);
  });
});

describe("a count of rules", () => {
  const heart: Fired = {
    ruleId: "chest-pain-any",
    urgency: "same-day-call",
    organSystem: "cardiac",
  };
  const palpitations: Fired = {
    ruleId: "palpitations-new",
    urgency: "same-day-call",
    organSystem: "cardiac",
  };
  const lung: Fired = {
    ruleId: "coughing-blood",
    urgency: "same-day-call",
    organSystem: "pulmonary",
  };
  const generic: Fired = { ruleId: "generic-severe", urgency: "same-day-call", organSystem: null };
  const mild: Fired = { ruleId: "rash-grade1", urgency: "routine", organSystem: "skin" };
  const two = (urgency: "same-day-call" | "any", distinctOrganSystems: boolean): Condition => ({
    type: "rule-count",
    urgency,
    min: 2,
    distinctOrganSystems,
  });

  test.each([
    { fired: [heart, lung], byOrgan: true, byRule: true, ofAny: true },
    { fired: [heart, palpitations], byOrgan: false, byRule: true, ofAny: true },
    { fired: [heart, generic], byOrgan: false, byRule: true, ofAny: true },
    { fired: [heart, mild], byOrgan: false, byRule: false, ofAny: true },
    { fired: [heart], byOrgan: false, byRule: false, ofAny: false },
  ])("of $fired.length", ({ fired, byOrgan, byRule, ofAny }) => {
    expect(isHeld(two("same-day-call", true), {}, fired)).toBe(byOrgan);
    expect(isHeld(two("same-day-call", false), {}, fired)).toBe(byRule);
    expect(isHeld(two("any", false), {}, fired)).toBe(ofAny);
  });
});
