import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { TOP } from "@/ops/data-folder";
import { FULL, QUICK } from "./plan";
import { runBench } from "./run-bench";
import { writtenResult } from "./written-result";

const plan = process.argv.includes("--quick") ? QUICK : FULL;
const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => stopped.abort(new Error("Stopped.")));
}

const begun = performance.now();
const result = await runBench(plan, stopped.signal);
const seconds = (performance.now() - begun) / 1000;
const text = writtenResult(result, { plan, seconds, on: new Date() });
console.log(`\n${text}`);
if (plan === FULL) writeFileSync(join(TOP, "docs", "benchmarks.md"), text);
