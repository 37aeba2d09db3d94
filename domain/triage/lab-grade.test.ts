import { describe, expect, test } from "vitest";
import type { LabId } from "../clinical/ids";
import { labOf } from "../clinical/labs";
import { labGrade } from "./lab-grade";

const unknown = { lln: null, uln: null, baseline: null };
function grade(id: LabId, value: number, limits: Partial<typeof unknown> | Record<string, number>) {
  return labGrade(labOf(id).grades, { ...unknown, ...limits, value });
}

describe("against fixed limits and the lower limit of normal (neutrophils, LLN 2)", () => {
  test.each([
    [2, 0],
    [1.99, 1],
    [1.5, 1],
    [1.49, 2],
    [1, 2],
    [0.99, 3],
    [0.5, 3],
    [0.49, 4],
    [0, 4],
  ])("%d is grade %d", (value, expected) => {
    expect(grade("neutrophils", value, { lln: 2 })).toBe(expected);
  });
});

describe("against the upper limit of normal (CK, ULN 100)", () => {
  test.each([
    [100, 0],
    [101, 1],
    [250, 1],
    [251, 2],
    [500, 2],
    [501, 3],
    [1000, 3],
    [1001, 4],
  ])("%d is grade %d", (value, expected) => {
    expect(grade("ck", value, { uln: 100 })).toBe(expected);
  });
});

describe("ALT against the limit when the baseline was normal, against the baseline when it was not (ULN 40)", () => {
  test.each([
    { value: 40, baseline: 25, expected: 0 },
    { value: 41, baseline: 25, expected: 1 },
    { value: 120, baseline: 25, expected: 1 },
    { value: 121, baseline: 40, expected: 2 },
    { value: 200, baseline: 25, expected: 2 },
    { value: 201, baseline: 25, expected: 3 },
    { value: 801, baseline: 25, expected: 4 },
    { value: 89, baseline: 60, expected: 0 },
    { value: 90, baseline: 60, expected: 1 },
    { value: 180, baseline: 60, expected: 1 },
    { value: 181, baseline: 60, expected: 2 },
    { value: 301, baseline: 60, expected: 3 },
    { value: 1201, baseline: 60, expected: 4 },
  ])("$value after $baseline is grade $expected", ({ value, baseline, expected }) => {
    expect(grade("alt", value, { uln: 40, baseline })).toBe(expected);
  });

  test("an unknown baseline is taken as normal: no abnormal one could make a normal value a grade", () => {
    expect(grade("alt", 160, { uln: 40 })).toBe(2);
    expect(grade("alt", 40, { uln: 40 })).toBe(0);
  });

  test("an unknown upper limit leaves the grade open", () => {
    expect(grade("alt", 160, { baseline: 25 })).toBeNull();
    expect(grade("alt", 10, {})).toBeNull();
  });
});

describe("creatinine by the worse of limit and baseline (ULN 97, baseline 70)", () => {
  test.each([
    [97, 0],
    [98, 1],
    [105, 1],
    [106, 2],
    [210, 2],
    [211, 3],
    [582, 3],
    [583, 4],
  ])("%d is grade %d", (value, expected) => {
    expect(grade("creatinine", value, { uln: 97, baseline: 70 })).toBe(expected);
  });

  test("without a baseline a normal value may hide a rise, so it has no grade", () => {
    expect(grade("creatinine", 90, { uln: 97 })).toBeNull();
    expect(grade("creatinine", 200, { uln: 97 })).toBe(2);
  });
});

describe("potassium, graded in both directions (3.5 to 5)", () => {
  test.each([
    [2.4, 4],
    [2.5, 3],
    [2.9, 3],
    [3.5, 0],
    [5, 0],
    [5.1, 1],
    [5.5, 1],
    [5.6, 2],
    [6, 2],
    [6.1, 3],
    [7, 3],
    [7.1, 4],
  ])("%d is grade %d", (value, expected) => {
    expect(grade("potassium", value, { lln: 3.5, uln: 5 })).toBe(expected);
  });

  test("one unknown side keeps a value from being called normal, not from being graded", () => {
    expect(grade("potassium", 4, { lln: 3.5 })).toBeNull();
    expect(grade("potassium", 2.4, {})).toBe(4);
  });
});

test.each([
  { id: "lipase", value: 300, limits: { uln: 100 }, expected: 3 },
  { id: "sodium", value: 127, limits: { lln: 136, uln: 145 }, expected: 3 },
  { id: "potassium", value: 3.2, limits: { lln: 3.5, uln: 5 }, expected: 2 },
] as const)(
  "where symptoms decide between two grades of $id, the higher is taken",
  ({ id, value, limits, expected }) => {
    expect(grade(id, value, limits)).toBe(expected);
  },
);

test("a limit that binary fractions cannot hold is still met exactly: 1.5 times 0.7 is 1.05", () => {
  expect(grade("creatinine", 1.05, { uln: 2, baseline: 0.7 })).toBe(0);
  expect(grade("creatinine", 1.06, { uln: 2, baseline: 0.7 })).toBe(2);
});

test.each(["tsh", "troponin", "hba1c"] as const)(
  "%s has no grades by number, so never one",
  (id) => {
    expect(grade(id, 1000, { lln: 1, uln: 2, baseline: 1 })).toBeNull();
  },
);

test("every value of every analyte with all limits known has a grade, or is 0 inside them", () => {
  for (const id of [
    "wbc",
    "lymphocytes",
    "platelets",
    "haemoglobin",
    "glucose",
    "alp",
    "bilirubin",
  ] as const) {
    for (const value of [0, 1, 10, 100, 1000]) {
      expect(grade(id, value, { lln: 5, uln: 50, baseline: 20 }), `${id} ${value}`).not.toBeNull();
    }
  }
});
