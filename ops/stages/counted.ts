import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Child, untilEnded } from "../child";
import { temporaryFolder } from "../temporary-folder";
import { sayResult } from "./single";
import { honest, type Tally } from "./tally";

interface Counted {
  name: string;
  /** Starts the tests, which write their report as JSON to the file of this name. */
  start(reportFile: string): Child;
  /** What the report says; a report that was never written is undefined. */
  count(report: unknown): Tally;
}

/** Runs tests that count themselves; when one fails, all that they said is shown. */
export async function counted({ name, start, count }: Counted, stopped: AbortSignal) {
  const begun = performance.now();
  const folder = await temporaryFolder();
  const reportFile = join(folder, "report.json");
  try {
    const child = start(reportFile);
    const endedWell = (await untilEnded(child, stopped)) === 0;
    const tally = honest(count(await readJson(reportFile)), endedWell);
    sayResult(name, tally, begun);
    if (tally.failed > 0) console.log(child.said().trim());
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}
