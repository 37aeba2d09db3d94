import { asTimes, atLeast, atMost, type Figure, noTarget } from "./figure";
import { openHttpClient } from "./http-client";
import { type Load, type LoadPlan, underLoad } from "./load";
import type { BenchPlan } from "./plan";
import { median, ratiosOf } from "./statistics";
import { inTurns } from "./turns";

/** Something a nurse reads; null where nothing was wished for. */
export type Read = {
  name: string;
  /** Asked for one after another, over and over. */
  paths: (clinic: ServedClinic) => readonly string[];
  aloneMilliseconds: number | null;
  p95Milliseconds: number;
  perSecond: number | null;
  kilobytes: number | null;
};

/** A clinic that is being served, and the cookie of a nurse who sees all of it. */
export type ServedClinic = {
  address: string;
  cookie: string;
  patients: number;
  patientIds: readonly string[];
};

/** How much slower one request may become from a small clinic to a large one. */
const MOST_GROWTH = 1.3;

/** One read in a small and in a large clinic, in turn: alone, then at many connections. */
export async function measureRead(
  read: Read,
  { small, large }: { small: ServedClinic; large: ServedClinic },
  plan: BenchPlan,
): Promise<Figure[]> {
  const alone = { connections: 1, times: plan.readsAlone, secondsAtMost: plan.secondsPerTurn };
  const many = { ...alone, connections: plan.connections, times: plan.readsPerTurn };
  const readSmall = (load: LoadPlan) => readUnder(load, read.paths(small), small);
  const readLarge = (load: LoadPlan) => readUnder(load, read.paths(large), large);
  await readSmall(many); // a server's first second is not its pace
  await readLarge(many);
  const oneByOne = await inTurns(
    plan.pairs,
    () => readLarge(alone),
    () => readSmall(alone),
  );
  const together = await inTurns(
    plan.pairs,
    () => readLarge(many),
    () => readSmall(many),
  );
  return figuresOf(read, { oneByOne, together, small, large });
}

type Reads = Load & { kilobytes: number };

async function readUnder(
  load: LoadPlan,
  paths: readonly string[],
  { address, cookie }: ServedClinic,
): Promise<Reads> {
  const client = openHttpClient(address, load.connections);
  const headers = { cookie, "accept-encoding": "gzip" };
  let place = 0;
  let bytes = 0;
  try {
    const done = await underLoad(load, async () => {
      const path = paths[place++ % paths.length] ?? "/";
      const answer = await client.ask({ method: "GET", path, headers, body: null });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      bytes = answer.bytes.length;
    });
    return { ...done, kilobytes: bytes / 1000 };
  } finally {
    client.close();
  }
}

type Turns = readonly { one: Reads; other: Reads }[];
type Measured = { oneByOne: Turns; together: Turns; small: ServedClinic; large: ServedClinic };

function figuresOf(read: Read, { oneByOne, together, small, large }: Measured): Figure[] {
  const { name, aloneMilliseconds, p95Milliseconds, perSecond, kilobytes } = read;
  const growth = ratiosOf(
    oneByOne.map(({ one, other }) => ({ one: one.median, other: other.median })),
  );
  const alone = ofLarge(oneByOne, "median");
  const p95 = ofLarge(together, "p95");
  const pace = ofLarge(together, "perSecond");
  const weight = ofLarge(together, "kilobytes");
  const where = `${name}, ${large.patients} patients`;
  return [
    {
      what: `${name}, from ${small.patients} to ${large.patients} patients`,
      measured: asTimes(growth),
      ...atMost(growth.median, MOST_GROWTH, "x"),
      remark: `alone ${ofSmall(oneByOne, "median").toFixed(2)} ms and ${alone.toFixed(2)} ms`,
    },
    {
      what: `${where}, one request alone`,
      measured: `${alone.toFixed(2)} ms`,
      ...(aloneMilliseconds === null ? noTarget : atMost(alone, aloneMilliseconds, "ms")),
      remark: "median",
    },
    {
      what: `${where}, p95 under load`,
      measured: `${p95.toFixed(1)} ms`,
      ...atMost(p95, p95Milliseconds, "ms"),
      remark: `${small.patients} patients: ${ofSmall(together, "p95").toFixed(1)} ms`,
    },
    {
      what: `${where}, under load`,
      measured: `${pace.toFixed(0)}/s`,
      ...(perSecond === null ? noTarget : atLeast(pace, perSecond, "/s")),
      remark: `${small.patients} patients: ${ofSmall(together, "perSecond").toFixed(0)}/s`,
    },
    {
      what: `${where}, over the wire`,
      measured: `${weight.toFixed(1)} kB`,
      ...(kilobytes === null ? noTarget : atMost(weight, kilobytes, "kB")),
      remark: "the answer alone, as it travels",
    },
  ];
}

function ofLarge(turns: Turns, figure: keyof Reads): number {
  return median(turns.map(({ one }) => one[figure]));
}

function ofSmall(turns: Turns, figure: keyof Reads): number {
  return median(turns.map(({ other }) => other[figure]));
}
