import { z } from "zod";
import { startChild } from "../child";
import { counted } from "./counted";
import { sum, type Tally } from "./tally";

const report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** The tests that stand beside the files, those against a real PostgreSQL included. */
export function unit(stopped: AbortSignal): Promise<Tally> {
  return counted(
    {
      name: "Unit and database tests",
      start: (reportFile) =>
        startChild(
          "vitest/vitest.mjs",
          ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`],
          {},
        ),
      count: countUnit,
    },
    stopped,
  );
}

/** A test that was skipped did not pass; a file that could not be loaded is one failed test. */
export function countUnit(written: unknown): Tally {
  const read = report.safeParse(written);
  if (!read.success) return { passed: 0, failed: 0 };
  return sum(
    read.data.testResults.map(({ status, assertionResults: tests }) => {
      const passed = tests.filter((test) => test.status === "passed").length;
      const isUnloaded = status === "failed" && tests.length === 0;
      return { passed, failed: isUnloaded ? 1 : tests.length - passed };
    }),
  );
}
