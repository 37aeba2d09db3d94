import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "@/ops/fresh-database";
import { inTransactionOn, inTurnOn, openDatabase } from "./client";

const system = { role: "system", clinicId: "0190a000-0000-7000-8000-000000000001" } as const;
const patientId = "0190a000-0000-7000-8000-000000000002";
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openDatabase(database.url, 2);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test.each([
  { setting: "role", value: "onset_app" },
  { setting: "statement_timeout", value: "15s" },
  { setting: "lock_timeout", value: "10s" },
  { setting: "idle_in_transaction_session_timeout", value: "15s" },
])("the app's connections have $setting $value", async ({ setting, value }) => {
  const found = await inTransactionOn(pool, system, (tx) =>
    tx.execute<{ value: string }>(sql`select current_setting(${setting}) as value`),
  );
  expect(found.rows).toEqual([{ value }]);
});

test("another connection to the same database has no such bounds, as migrations must", async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query("show statement_timeout");
  await client.end();
  expect(rows).toEqual([{ statement_timeout: "0" }]);
});

test("a transaction left idle is ended by the database; the process and the pool go on", async () => {
  const left = inTransactionOn(pool, system, async (tx) => {
    await tx.execute(sql`set local idle_in_transaction_session_timeout = '50ms'`);
    await new Promise((resolve) => tx.$client.once("end", resolve));
    await tx.execute(sql`select 1`);
  });
  await expect(left).rejects.toThrow();
  const after = await inTransactionOn(pool, system, (tx) => tx.execute(sql`select 1 as one`));
  expect(after.rows).toEqual([{ one: 1 }]);
});

test("who waits too long for a turn is refused, and the one before them is not", async () => {
  const bounded = new pg.Pool({
    connectionString: database.url,
    options: "-c role=onset_app -c lock_timeout=50ms",
  });
  const first = inTurnOn(pool, system, patientId, async () => {
    const second = inTurnOn(bounded, system, patientId, async () => "second");
    await expect(second).rejects.toMatchObject({ code: "55P03" });
    return "first";
  });
  expect(await first).toBe("first");
  await bounded.end();
});
