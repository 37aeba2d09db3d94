import { DrizzleQueryError, sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Actor } from "@/domain/access";
import type { Viewer } from "@/domain/viewer";

/**
 * Who a transaction works for. The door is the sign-in before anyone is known: it holds an e-mail
 * address or a token's hash (`key`), and an account once the key led to one. The system judges
 * reports, loads demonstrations and sends mail for one clinic.
 */
export type Principal =
  | Viewer
  | { role: "door"; clinicId: string | null; accountId: string | null; key: string | null }
  | { role: "system"; clinicId: string };

/** Drizzle on one connection; `$client` is that connection, for statements with a name (db/named.ts). */
export type Transaction = NodePgDatabase<Record<string, never>> & { $client: pg.PoolClient };

/** As onset_app, and no request waits for ever: each bound is well beyond what any of them takes. */
const SETTINGS = {
  role: "onset_app",
  statement_timeout: "15s",
  lock_timeout: "10s",
  idle_in_transaction_session_timeout: "15s",
};

/**
 * A connection pool that works as onset_app, which owns nothing and cannot pass row-level security.
 * What may take longer than a request, such as a load, lifts its bounds by `withoutBounds`.
 */
export function openDatabase(url: string, connections = 12): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: Object.entries(SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
    connectionTimeoutMillis: 10_000,
  });
  pool.on("error", ignore); // an idle connection that broke is replaced; a working one throws by itself
  return pool;
}

/**
 * Runs the work in one transaction on one connection, with the principal's settings for row-level
 * security; commits, or rolls back and throws on. A broken connection is not handed on.
 */
export function inTransactionOn<T>(
  pool: pg.Pool,
  principal: Principal,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return run(pool, `begin; ${settingsOf(principal)}`, work);
}

/**
 * The same, for what changes a patient's record: such transactions of one patient take turns, each
 * seeing all that the one before it wrote. No round trip more.
 */
export function inTurnOn<T>(
  pool: pg.Pool,
  principal: Principal,
  patientId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const turn = `select pg_advisory_xact_lock(hashtextextended('${uuidOrEmpty(patientId)}', 0))`;
  return run(pool, `begin; ${settingsOf(principal)}; ${turn}`, work);
}

/** Lifts the bounds on waiting for the rest of a transaction. */
export async function withoutBounds(tx: Transaction): Promise<void> {
  await tx.execute(sql`select set_config(name, '0', true) from unnest(array['statement_timeout',
    'lock_timeout', 'idle_in_transaction_session_timeout']) as name`);
}

async function run<T>(
  pool: pg.Pool,
  opening: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  client.on("error", ignore); // the statement after it throws; unheard, it would end the process
  try {
    await client.query(opening);
    const result = await work(drizzle({ client }));
    await client.query("commit");
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw withoutValues(error);
  } finally {
    client.off("error", ignore);
    client.release(broken);
  }
}

function ignore(): void {}

/** A statement the database refused. It carries codes only: the driver's own error repeats the values. */
class RefusedStatement extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;

  constructor({ code, constraint, table }: pg.DatabaseError) {
    super(
      `the database refused a statement: ${[code, table, constraint].filter(Boolean).join(" ")}`,
    );
    this.code = code;
    this.constraint = constraint;
  }
}

function withoutValues(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? (error.cause ?? error) : error;
  return cause instanceof pg.DatabaseError ? new RefusedStatement(cause) : cause;
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error("rollback failed");
  }
}

/** One round trip with `begin`: the simple protocol takes no parameters, so each value is checked. */
function settingsOf(principal: Principal): string {
  const settings: Record<string, string> = {
    "app.role": principal.role satisfies Actor,
    "app.clinic_id": uuidOrEmpty(principal.clinicId),
    "app.account_id": "accountId" in principal ? uuidOrEmpty(principal.accountId) : "",
    "app.patient_id": "patientId" in principal ? uuidOrEmpty(principal.patientId) : "",
    "app.care_team_ids":
      principal.role === "nurse" ? principal.careTeamIds.map(uuidOrEmpty).join() : "",
    "app.door_key": principal.role === "door" ? (principal.key ?? "") : "",
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${calls.join(", ")}`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function uuidOrEmpty(value: string | null): string {
  if (value === null) return "";
  if (!UUID.test(value)) throw new TypeError("a principal's id is not a UUID");
  return value;
}
