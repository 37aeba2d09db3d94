import { type Child, untilEnded } from "../child";
import { say, secondsSince } from "../step";
import type { Tally } from "./tally";

/** A program that as a whole is one test: it passes by ending with 0; failing, it is heard out. */
export async function single(
  name: string,
  stopped: AbortSignal,
  start: () => Child,
): Promise<Tally> {
  const begun = performance.now();
  const child = start();
  const passed = (await untilEnded(child, stopped)) === 0;
  sayResult(name, { passed: Number(passed), failed: Number(!passed) }, begun);
  if (!passed) console.log(child.said().trim());
  return { passed: Number(passed), failed: Number(!passed) };
}

/** "Types    1 passed, 0 failed    3.1 s" */
export function sayResult(name: string, { passed, failed }: Tally, begun: number): void {
  say(name, `${`${passed} passed, ${failed} failed`.padEnd(24)}${secondsSince(begun)}`);
}
