import { type BenchClinic, openPool } from "./clinic";
import { median } from "./statistics";
import { type Statement, send } from "./tape";

/** Where a request's time in the database goes, when nothing else is asked of it. */
export type Profile = { what: string; statements: ProfiledStatement[] };

type ProfiledStatement = { name: string; milliseconds: number };

const ROUNDS = 20;

/** Runs what a request ran over and over on one connection: the median of each statement. */
export async function profile(
  what: string,
  clinic: BenchClinic,
  statementsOf: (round: number) => readonly Statement[],
): Promise<Profile> {
  const pool = openPool(clinic.url, 1);
  const client = await pool.connect();
  const taken = new Map<number, { name: string; times: number[] }>();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [place, statement] of statementsOf(round).entries()) {
        const from = performance.now();
        await send(client, statement);
        const { times } = taken.get(place) ?? { times: [] as const };
        const all = [...times, performance.now() - from];
        taken.set(place, { name: nameOf(statement), times: all });
      }
    }
  } finally {
    client.release(true);
    await pool.end();
  }
  const statements = [...taken.values()].map(({ name, times }) => ({
    name,
    milliseconds: median(times),
  }));
  return { what, statements };
}

/** Its own name, or what it does to which table first. */
export function nameOf({ name, text }: Statement): string {
  if (name !== null) return name;
  if (!/^\s*(with|select|insert|update|delete)\b/i.test(text)) return text.split(/[;\s]/)[0] ?? "";
  const [, verb, table] = /\b(insert into|update|delete from|from) "?(\w+)/i.exec(text) ?? [];
  return verb && table ? `${verb} ${table}` : "select";
}
