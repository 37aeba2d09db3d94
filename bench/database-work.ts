import { makeRandom } from "@/db/seed/random";
import { type BenchClinic, openPool } from "./clinic";
import { asShare, type Figure } from "./figure";
import { type Load, underLoad } from "./load";
import { insertPlain, plainRowsOf } from "./plain-insert";
import type { BenchPlan } from "./plan";
import { reportTransaction } from "./recording";
import { makeReports } from "./sending";
import type { SignedIn } from "./sessions";
import { median, ratiosOf } from "./statistics";
import { replay, type Tape } from "./tape";
import { inTurns } from "./turns";

/** Round trips that one report may take. */
const MOST_ROUND_TRIPS = 8;

/** All that a report does in the database, beside the mere insert of its rows. */
export async function measureDatabaseWork(
  clinic: BenchClinic,
  { tapes, writers }: { tapes: readonly Tape[]; writers: readonly SignedIn[] },
  plan: BenchPlan,
): Promise<{ figures: Figure[]; plainPerSecond: number }> {
  const recorded = tapes.map(reportTransaction);
  const random = makeRandom("database work");
  const pool = openPool(clinic.url, plan.connections);
  const load = {
    connections: plan.connections,
    times: plan.insertsPerTurn,
    secondsAtMost: plan.secondsPerTurn,
  };

  async function replayed(): Promise<Load> {
    let place = 0;
    return underLoad(load, () => {
      place += 1;
      const tape = recorded[place % recorded.length];
      if (!tape) throw new RangeError("nothing was recorded");
      return replay(pool, tape, random.uuid(new Date()));
    });
  }

  async function inserted(): Promise<Load> {
    const rows = makeReports(random, writers, load.times).map(({ report, who }) =>
      plainRowsOf(report, { clinicId: clinic.clinicId, accountId: who.accountId }),
    );
    return underLoad(load, () => {
      const next = rows.pop();
      if (!next) throw new RangeError("more was inserted than was made");
      return insertPlain(clinic.superuser, next);
    });
  }

  try {
    await replayed();
    await inserted();
    const turns = await inTurns(plan.pairs, replayed, inserted);
    return { figures: figuresOf(turns, recorded), plainPerSecond: plainOf(turns) };
  } finally {
    await pool.end();
  }
}

type Turn = { one: Load; other: Load };

function plainOf(turns: readonly Turn[]): number {
  return median(turns.map(({ other }) => other.perSecond));
}

function figuresOf(turns: readonly Turn[], recorded: readonly Tape[]): Figure[] {
  const share = ratiosOf(
    turns.map(({ one, other }) => ({ one: one.perSecond, other: other.perSecond })),
  );
  const ours = median(turns.map(({ one }) => one.perSecond));
  const p95 = median(turns.map(({ one }) => one.p95));
  const plainP95 = median(turns.map(({ other }) => other.p95));
  const roundTrips = Math.max(...recorded.map(({ statements }) => statements.length));
  return [
    {
      what: "Database work of a report, of plain inserts of its rows",
      measured: asShare(share),
      target: ">= 30 %",
      isMet: share.median >= 0.3,
      remark: `${ours.toFixed(0)}/s, p95 ${p95.toFixed(1)} ms; plain ${plainOf(turns).toFixed(0)}/s, p95 ${plainP95.toFixed(1)} ms`,
    },
    {
      what: "Round trips to the database to store one report",
      measured: String(roundTrips),
      target: `<= ${MOST_ROUND_TRIPS}`,
      isMet: roundTrips <= MOST_ROUND_TRIPS,
      remark: "recorded from the running app, begin and commit counted",
    },
  ];
}
