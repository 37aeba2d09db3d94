import { expect, test } from "vitest";
import { countE2e } from "./e2e";
import { countUnit } from "./unit";

test("a skipped unit test did not pass, and a file that could not be loaded failed", () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });
  expect(
    countUnit({
      testResults: [
        file("passed", "passed", "passed", "pending"),
        file("failed", "passed", "failed"),
        file("failed"),
        file("passed"),
      ],
    }),
  ).toEqual({ passed: 3, failed: 3 });
});

test("in a browser, a skipped, a flaky and an unreadable spec did not pass", () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(countE2e({ stats, errors: [] })).toEqual({ passed: 7, failed: 4 });
  expect(countE2e({ stats, errors: [{ message: "no such import" }] })).toMatchObject({ failed: 5 });
});

test("without a report nothing was counted", () => {
  expect(countUnit(undefined)).toEqual({ passed: 0, failed: 0 });
  expect(countE2e({ stats: {} })).toEqual({ passed: 0, failed: 0 });
});
