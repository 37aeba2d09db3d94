import { makeRandom } from "@/db/seed/random";
import type { BenchPlan } from "./plan";
import { type Sender, sendReports } from "./sending";
import { median, ratiosOf, type Spread } from "./statistics";
import { inTurns } from "./turns";

/** Two doors measured in turn: how much of the other's pace the one keeps, and medians of both. */
export type ComparedDoors = { share: Spread; one: Pace; other: Pace };

type Pace = { perSecond: number; p95: number };

export async function compareDoors(
  { one, other }: { one: Sender; other: Sender },
  plan: BenchPlan,
): Promise<ComparedDoors> {
  const random = makeRandom("doors", one.address, other.address, Date.now());
  const { connections, reportsPerTurn: times, secondsPerTurn: secondsAtMost } = plan;
  const load = { connections, times, secondsAtMost };
  const sendOne = () => sendReports(one, load, random);
  const sendOther = () => sendReports(other, load, random);
  await sendOne(); // a server's first second is not its pace
  await sendOther();
  const turns = await inTurns(plan.pairs, sendOne, sendOther);
  const paces = turns.map(({ one: first, other: second }) => ({
    one: first.perSecond,
    other: second.perSecond,
  }));
  return {
    share: ratiosOf(paces),
    one: paceOf(turns.map((turn) => turn.one)),
    other: paceOf(turns.map((turn) => turn.other)),
  };
}

function paceOf(loads: readonly Pace[]): Pace {
  return {
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    p95: median(loads.map(({ p95 }) => p95)),
  };
}
