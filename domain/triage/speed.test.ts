import { expect, test } from "vitest";
import file from "../clinical/data/triage-rules.json" with { type: "json" };
import { ruleSet } from "../clinical/rules";
import { assess } from "./assess";
import { triageReport } from "./report";

test("judging a report takes under a millisecond", () => {
  const reports = file.testCases.map(({ report }) => triageReport.parse(report));
  const milliseconds = reports.map((report) => {
    const from = performance.now();
    assess(report, ruleSet);
    return performance.now() - from;
  });
  const median = milliseconds.toSorted((one, other) => one - other)[Math.floor(reports.length / 2)];
  expect(median).toBeLessThan(1);
});
