import { build } from "./stages/build";
import { check } from "./stages/check";
import { e2e } from "./stages/e2e";
import { sum, type Tally } from "./stages/tally";
import { unit } from "./stages/unit";
import { sayFault, stopSignal } from "./stop-signal";

/** The parts of `npm test`, in their order; `npm test -- unit e2e` picks some of them. */
const STAGES = { check, unit, build, e2e };

const stopped = stopSignal();
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.keys(STAGES).includes(name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}": the parts are ${Object.keys(STAGES).join(", ")}.`);
  process.exit(1);
}

/** A part that cannot even be run is one failed test, and the next part has its turn. */
async function run(stage: (stopped: AbortSignal) => Promise<Tally>): Promise<Tally> {
  try {
    return await stage(stopped);
  } catch (error) {
    if (!stopped.aborted) sayFault(error);
    return { passed: 0, failed: 1 };
  }
}

const tallies: Tally[] = [];
for (const [name, stage] of Object.entries(STAGES)) {
  if (stopped.aborted || (asked.length > 0 && !asked.includes(name))) continue;
  tallies.push(await run(stage));
}
const { passed, failed } = sum(tallies);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
