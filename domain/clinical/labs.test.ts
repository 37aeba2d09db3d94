import { expect, test } from "vitest";
import { type LabBound, labOf, labs } from "./labs";

test.each(labs)("$id has ranges that run upwards", ({ referenceRanges }) => {
  for (const { low, high } of referenceRanges) expect(low).toBeLessThan(high);
});

test.each(labs)("every grade of $id has a limit, and its limits run upwards", (lab) => {
  expect(lab.grades.length === 0).toBe(lab.thresholdUnit === null);
  for (const { lower, upper } of lab.grades) {
    expect(lower ?? upper).not.toBeNull();
    if (lower && upper && lower.basis === upper.basis)
      expect(lower.value).toBeLessThan(upper.value);
  }
});

test.each(labs)("the grades of $id meet without a gap or an overlap", ({ grades }) => {
  for (const { upper, qualifier, direction } of grades) {
    if (!upper) continue;
    const next = grades.filter(
      (row) =>
        row.qualifier === qualifier && row.direction === direction && isSame(row.lower, upper),
    );
    for (const { lower } of next) expect(lower?.inclusive).toBe(!upper.inclusive);
  }
});

function isSame(one: LabBound | null, other: LabBound): boolean {
  return one?.basis === other.basis && one.value === other.value;
}

test.each(["tsh", "free-t4", "cortisol-morning", "acth", "hba1c", "troponin"] as const)(
  "%s has no grades by number",
  (id) => {
    expect(labOf(id).grades).toEqual([]);
  },
);

test("high glucose has no grades by number, low glucose has", () => {
  expect(new Set(labOf("glucose").grades.map(({ direction }) => direction))).toEqual(
    new Set(["low"]),
  );
});

test("troponin has no range of its own to draw", () => {
  expect(labOf("troponin").referenceRanges).toEqual([]);
});
