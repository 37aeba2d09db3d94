import { readWishes } from "@/env";
import { sayAccounts } from "./demonstration";
import { type Onset, startOnset } from "./onset";
import { say, secondsSince } from "./step";
import { sayFault, stopSignal, untilAborted } from "./stop-signal";

const begun = performance.now();
const stopped = stopSignal();

/** Serves until it is told to stop, which is no failure, or until a part of it fails. */
async function start(): Promise<number> {
  const onset = await startOnset(readWishes(), stopped);
  greet(onset);
  const failure = await Promise.race([onset.failed, untilAborted(stopped)]);
  await onset.stop();
  if (!failure) return 0;
  console.error(failure);
  return 1;
}

function greet(onset: Onset): void {
  console.log("");
  say("Onset is ready", `${onset.address} (${secondsSince(begun)} in all)`);
  if (onset.isDemonstration) sayAccounts();
  console.log("\nCtrl-C stops it.");
}

try {
  process.exitCode = await start();
} catch (error) {
  process.exitCode = stopped.aborted ? 0 : 1;
  if (!stopped.aborted) sayFault(error);
}
if (stopped.aborted) console.log("Stopped.");
process.exit();
