import { build as buildApp } from "../build";
import { sayResult } from "./single";
import type { Tally } from "./tally";

/** The production build, which the tests in a browser then use. */
export async function build(stopped: AbortSignal): Promise<Tally> {
  const begun = performance.now();
  let tally: Tally = { passed: 1, failed: 0 };
  let fault: unknown;
  try {
    await buildApp(stopped);
  } catch (error) {
    stopped.throwIfAborted();
    tally = { passed: 0, failed: 1 };
    fault = error;
  }
  sayResult("Production build", tally, begun);
  if (fault) console.log(fault instanceof Error ? fault.message : fault);
  return tally;
}
