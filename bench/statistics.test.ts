import { expect, test } from "vitest";
import { median, percentile, ratiosOf, spreadOf } from "./statistics";

test("the median is the middle one of an odd number, in whatever order they came", () => {
  expect(median([9, 1, 4])).toBe(4);
});

test("the median of an even number lies halfway between the middle two", () => {
  expect(median([10, 1, 4, 2])).toBe(3);
});

const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);

test.each([
  { share: 0, value: 1 },
  { share: 0.5, value: 50 },
  { share: 0.95, value: 95 },
  { share: 0.951, value: 96 },
  { share: 1, value: 100 },
])("of 1 to 100, a share of $share does not exceed $value", ({ share, value }) => {
  expect(percentile(hundred, share)).toBe(value);
});

test("a single measurement is its own median and range", () => {
  expect(spreadOf([7])).toEqual({ median: 7, lowest: 7, highest: 7 });
});

test("ratios are taken turn by turn, so a slow turn of both changes nothing", () => {
  const turns = [
    { one: 80, other: 100 },
    { one: 8, other: 10 },
    { one: 90, other: 100 },
  ];
  expect(ratiosOf(turns)).toEqual({ median: 0.8, lowest: 0.8, highest: 0.9 });
});

test("nothing measured has no median, rather than a zero", () => {
  expect(() => median([])).toThrow("nothing was measured");
  expect(() => percentile([], 0.95)).toThrow("nothing was measured");
});
