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
    { of: "two organs", fired: [heart, lung], byOrgan: true, byRule: true, ofAny: true },
    {
      of: "one organ twice",
      fired: [heart, palpitations],
      byOrgan: false,
      byRule: true,
      ofAny: true,
    },
    { of: "an organ and none", fired: [heart, generic], byOrgan: false, byRule: true, ofAny: true },
    { of: "two urgencies", fired: [heart, mild], byOrgan: false, byRule: false, ofAny: true },
    { of: "one rule", fired: [heart], byOrgan: false, byRule: false, ofAny: false },
  ])(
    "of $of: by organ $byOrgan, by rule $byRule, at any urgency $ofAny",
    ({ fired, byOrgan, byRule, ofAny }) => {
      expect(isHeld(two("same-day-call", true), {}, fired)).toBe(byOrgan);
      expect(isHeld(two("same-day-call", false), {}, fired)).toBe(byRule);
      expect(isHeld(two("any", false), {}, fired)).toBe(ofAny);
    },
  );
});
