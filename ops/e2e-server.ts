// What Playwright serves to itself when nobody gave it a demonstration: see playwright.config.ts.
import { readWishes } from "@/env";
import { serveDemonstration } from "./served-demonstration";
import { sayFault, stopSignal, untilAborted } from "./stop-signal";

const stopped = stopSignal();
try {
  const onset = await serveDemonstration(readWishes().PORT, stopped);
  await Promise.race([onset.failed, untilAborted(stopped)]);
  await onset.stop();
} catch (error) {
  if (!stopped.aborted) sayFault(error);
}
process.exit(stopped.aborted ? 0 : 1);
