import { expect, test } from "vitest";
import { honest, sum } from "./tally";

test("what the parts came to is added up", () => {
  expect(
    sum([
      { passed: 3, failed: 0 },
      { passed: 0, failed: 2 },
    ]),
  ).toEqual({ passed: 3, failed: 2 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});

test.each([
  { counted: { passed: 0, failed: 0 }, endedWell: true, failed: 1 },
  { counted: { passed: 0, failed: 0 }, endedWell: false, failed: 1 },
  { counted: { passed: 5, failed: 0 }, endedWell: false, failed: 1 },
  { counted: { passed: 5, failed: 0 }, endedWell: true, failed: 0 },
  { counted: { passed: 5, failed: 2 }, endedWell: false, failed: 2 },
])("$counted, ended well: $endedWell, is $failed failed", ({ counted, endedWell, failed }) => {
  expect(honest(counted, endedWell)).toEqual({ passed: counted.passed, failed });
});
