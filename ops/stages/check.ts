import { startProgram } from "../child";
import { single } from "./single";
import { sum, type Tally } from "./tally";

const CHECKS = {
  "Formatting and lint": "check:format",
  Types: "check:types",
  "Law of the rooms": "check:law",
  "Nothing unused": "check:unused",
};

/** What `npm run check` checks, each part for itself, so that one fault does not hide another. */
export async function check(stopped: AbortSignal): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const [name, script] of Object.entries(CHECKS)) {
    const start = () => startProgram("npm", ["run", "-s", script], {});
    tallies.push(await single(name, stopped, start));
  }
  return sum(tallies);
}
