import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { freshDatabase } from "@/ops/fresh-database";
import { audit, findBrokenLink } from "./audit";
import { inTransactionOn, openDatabase } from "./client";
import { seedTinyClinic } from "./seed/fixtures";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let owner: pg.Client;
let clinicId: string;
let tag = 0;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openDatabase(database.url, 20);
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query("alter table audit_events no force row level security"); // an owner may tamper
  await owner.query("alter table audit_stripes no force row level security");
});

beforeEach(async () => {
  tag += 1;
  const today = new Date("2026-11-23T09:00:00Z");
  clinicId = (await seedTinyClinic(database.url, { tag: `audit-${tag}`, today, startedDaysAgo: 5 }))
    .clinicId;
  const events = Array.from({ length: 200 }, (_, place) => add({ place, word: "ünïcode ' \" \\" }));
  await Promise.all(events);
});

afterAll(async () => {
  await owner.end();
  await pool.end();
  await database.drop();
});

test("a chain that many wrote at once holds, in any time zone", async () => {
  expect(await broken()).toBeNull();
  expect(await broken("set local timezone = 'Pacific/Auckland'")).toBeNull();
  const counted = await owner.query(
    "select count(*)::int as events from audit_events where clinic_id = $1",
    [clinicId],
  );
  expect(counted.rows[0]?.events).toBe(200);
});

const FIRST = "(select min(stripe) from audit_events where clinic_id = $1 and sequence = 3)";

test.each([
  {
    what: "changed",
    how: `update audit_events set action = 'other' where clinic_id = $1 and stripe = ${FIRST} and sequence = 2`,
  },
  {
    what: "given another author",
    how: `update audit_events set actor_role = 'admin' where clinic_id = $1 and stripe = ${FIRST} and sequence = 2`,
  },
  {
    what: "moved in time",
    how: `update audit_events set at = at + interval '1 microsecond' where clinic_id = $1 and stripe = ${FIRST} and sequence = 2`,
  },
])("an event that was $what is named", async ({ how }) => {
  const changed = await owner.query(how, [clinicId]);
  expect(changed.rowCount).toBe(1);
  expect(await broken()).toMatchObject({ sequence: 2 });
});

test("an event that was taken out is missed at the one after it", async () => {
  await owner.query(
    `delete from audit_events where clinic_id = $1 and stripe = ${FIRST} and sequence = 2`,
    [clinicId],
  );
  expect(await broken()).toMatchObject({ sequence: 3 });
});

test("two events that changed places are named", async () => {
  const swap = `update audit_events set detail = (select o.detail from audit_events o where o.clinic_id = audit_events.clinic_id
    and o.stripe = audit_events.stripe and o.sequence = 3 - audit_events.sequence)
    where clinic_id = $1 and stripe = ${FIRST} and sequence in (1, 2)`;
  expect((await owner.query(swap, [clinicId])).rowCount).toBe(2);
  expect(await broken()).toMatchObject({ sequence: 1 });
});

test("an event slipped in at the end, and an end cut off, are found", async () => {
  const added = `insert into audit_events select clinic_id, stripe, sequence + 1, at, actor_id, actor_role, action, subject_id,
    patient_id, detail, link from audit_events e where clinic_id = $1 and stripe = ${FIRST}
    and sequence = (select max(sequence) from audit_events o where o.clinic_id = $1 and o.stripe = e.stripe)`;
  expect((await owner.query(added, [clinicId])).rowCount).toBe(1);
  expect(await broken()).not.toBeNull();
});

test("a chain cut at its end is found, for its head is kept apart", async () => {
  const cut = `delete from audit_events e where clinic_id = $1 and stripe = ${FIRST}
    and sequence = (select max(sequence) from audit_events o where o.clinic_id = $1 and o.stripe = e.stripe)`;
  expect((await owner.query(cut, [clinicId])).rowCount).toBe(1);
  expect(await broken()).not.toBeNull();
});

function add(detail: Record<string, string | number>): Promise<void> {
  const system = { role: "system", clinicId } as const;
  const event = { action: "a.b", subjectId: clinicId, patientId: null, detail };
  return inTransactionOn(pool, system, (tx) => audit(tx, system, event));
}

function broken(first = "select 1") {
  return inTransactionOn(pool, { role: "system", clinicId }, async (tx) => {
    await tx.execute(sql.raw(first));
    return findBrokenLink(tx, clinicId);
  });
}
