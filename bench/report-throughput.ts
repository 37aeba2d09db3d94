import { makeRandom } from "@/db/seed/random";
import { asShare, type Figure } from "./figure";
import type { Load } from "./load";
import type { BenchPlan } from "./plan";
import type { ReportDoor } from "./report-doors";
import { sendReports } from "./sending";
import type { SignedIn } from "./sessions";
import { median, ratiosOf } from "./statistics";
import { inTurns } from "./turns";

/** An app with a door to send reports through, and who sends them. */
export type Sender = { address: string; door: ReportDoor; reporters: readonly SignedIn[] };

export type DoorTargets = { shareOfBare: number; p95Milliseconds: number };

/** One door of Onset against the same door of an app that only runs the same statements. */
export async function measureDoor(
  { name, onset, bare }: { name: string; onset: Sender; bare: Sender },
  {
    plan,
    targets,
    plainPerSecond,
  }: { plan: BenchPlan; targets: DoorTargets; plainPerSecond: number },
): Promise<Figure[]> {
  const random = makeRandom("door", name);
  const { connections, reportsPerTurn: times, secondsPerTurn: secondsAtMost } = plan;
  const load = { connections, times, secondsAtMost };
  const ours = () => sendReports(onset, load, random);
  const theirs = () => sendReports(bare, load, random);
  await ours(); // a server's first second is not its pace
  await theirs();
  const turns = await inTurns(plan.pairs, ours, theirs);
  const share = ratiosOf(
    turns.map(({ one, other }) => ({ one: one.perSecond, other: other.perSecond })),
  );
  const p95 = medianOf(turns, ({ one }) => one.p95);
  const perSecond = medianOf(turns, ({ one }) => one.perSecond);
  const barePerSecond = medianOf(turns, ({ other }) => other.perSecond);
  const ofPlain = ((perSecond / plainPerSecond) * 100).toFixed(0);
  return [
    {
      what: `Report through ${name}, complete, of a bare one with the same statements`,
      measured: asShare(share),
      target: `>= ${targets.shareOfBare * 100} %`,
      isMet: share.median >= targets.shareOfBare,
      remark: `${perSecond.toFixed(0)}/s; bare ${barePerSecond.toFixed(0)}/s; plain inserts ${plainPerSecond.toFixed(0)}/s (${ofPlain} % of them)`,
    },
    {
      what: `Report through ${name}, p95`,
      measured: `${p95.toFixed(1)} ms`,
      target: `<= ${targets.p95Milliseconds} ms`,
      isMet: p95 <= targets.p95Milliseconds,
      remark: `bare ${medianOf(turns, ({ other }) => other.p95).toFixed(1)} ms`,
    },
  ];
}

function medianOf(
  turns: readonly { one: Load; other: Load }[],
  pick: (turn: { one: Load; other: Load }) => number,
): number {
  return median(turns.map(pick));
}
