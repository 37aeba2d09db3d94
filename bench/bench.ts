import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "@/ops/data-folder";
import { sayFault, stopSignal } from "@/ops/stop-signal";
import { FULL, QUICK } from "./plan";
import { runBench } from "./run-bench";
import { writtenResult } from "./written-result";

const plan = process.argv.includes("--quick") ? QUICK : FULL;
const stopped = stopSignal();
const begun = performance.now();
try {
  const result = await runBench(plan, stopped);
  const seconds = (performance.now() - begun) / 1000;
  const text = writtenResult(result, { plan, seconds, on: new Date() });
  console.log(`\n${text}`);
  if (plan === FULL) writeFileSync(join(TOP, "docs", "benchmarks.md"), text);
} catch (fault) {
  if (!stopped.aborted) sayFault(fault);
  process.exitCode = 1;
}
process.exit();
