import { sql } from "drizzle-orm";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { ACTORS, type Actor, may, OBJECTS, type Relation, VERBS, type Verb } from "@/domain/access";
import { freshDatabase } from "@/ops/fresh-database";
import { inTransactionOn, openDatabase, type Principal, type Transaction } from "../client";
import { addWorld, type TiedRow, type World, worldIds } from "./world";

const here = worldIds();
const elsewhere = worldIds();
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let rows: TiedRow[];

beforeAll(async () => {
  database = await freshDatabase();
  pool = openDatabase(database.url, 2);
  const load = (world: World) =>
    inTransactionOn(pool, { role: "system", clinicId: world.clinic }, (tx) => addWorld(tx, world));
  rows = [...(await load(here)), ...(await load(elsewhere))];
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const person = { clinicId: here.clinic, name: "Someone" };
const PRINCIPALS: Record<Actor, Principal> = {
  patient: makeViewer({
    ...person,
    role: "patient",
    accountId: here.patientAccount,
    patientId: here.bluePatient,
  }),
  caregiver: makeViewer({
    ...person,
    role: "caregiver",
    accountId: here.caregiverAccount,
    patientId: here.bluePatient,
  }),
  nurse: makeViewer({
    ...person,
    role: "nurse",
    accountId: here.nurseAccount,
    careTeamIds: [here.blueTeam],
  }),
  admin: makeViewer({ ...person, role: "admin", accountId: here.adminAccount }),
  door: {
    role: "door",
    clinicId: here.clinic,
    accountId: here.patientAccount,
    key: `${here.patientAccount}@example.test`,
  },
  system: { role: "system", clinicId: here.clinic },
};

describe("the database says what the access matrix says", () => {
  test("every table of the schema is an object of the matrix, under forced row-level security", async () => {
    const tables = await inTransactionOn(pool, PRINCIPALS.system, (tx) =>
      tx.execute<{ name: string; locked: boolean }>(sql`
        select relname as name, relrowsecurity and relforcerowsecurity as locked
        from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`),
    );
    expect(tables.rows.map(({ name }) => name).sort()).toEqual([...OBJECTS].sort());
    expect(tables.rows.filter(({ locked }) => !locked)).toEqual([]);
  });

  test("the world has a row of every table in both clinics", () => {
    for (const object of OBJECTS) {
      expect(rows.filter((row) => row.table === object).length).toBeGreaterThanOrEqual(2);
    }
  });

  describe.each(ACTORS)("%s", (actor) => {
    test.each(OBJECTS)("%s", async (object) => {
      for (const row of rows.filter(({ table }) => table === object)) {
        const relation = relationOf(PRINCIPALS[actor], row);
        for (const verb of VERBS) {
          const expected = relation !== null && may(actor, verb, object, relation);
          const allowed = await isAllowed(PRINCIPALS[actor], verb, row);
          const who = `${actor} may ${verb} ${object} (${relation ?? "another clinic's"})`;
          expect(`${who}: ${allowed}`).toBe(`${who}: ${expected}`);
        }
      }
    });
  });
});

function relationOf(actor: Principal, row: TiedRow): Relation | null {
  const { ties } = row;
  if (ties.everyones) return "own";
  if (!isHere(row)) return null;
  const isOwnPatient = "patientId" in actor && ties.patient === actor.patientId;
  const isOwnAccount = "accountId" in actor && ties.account === actor.accountId;
  if (isOwnPatient || isOwnAccount) return "own";
  if (actor.role === "nurse" && ties.patient === here.bluePatient) return "own-team";
  return "own-clinic";
}

/** Tries it for real, then takes it back. A duplicate or a missing parent means the policy let it pass. */
async function isAllowed(actor: Principal, verb: Verb, row: TiedRow): Promise<boolean> {
  const copy = await copyOf(row);
  const undo = new Error("undo");
  let allowed = false;
  const attempt = inTransactionOn(pool, actor, async (tx) => {
    const done = await statementFor(tx, verb, row, copy);
    allowed = (done.rowCount ?? 0) > 0;
    throw undo;
  });
  await attempt.catch((error: unknown) => {
    if (error === undo) return;
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "23505" || code === "23503") allowed = true;
    else if (code !== "42501") throw error;
  });
  return allowed;
}

function statementFor(tx: Transaction, verb: Verb, { table, key }: TiedRow, copy: string) {
  const name = sql.identifier(table);
  const isIt = sql.join(
    Object.entries(key).map(([column, value]) => sql`${sql.identifier(column)}::text = ${value}`),
    sql` and `,
  );
  const column = sql.identifier(Object.keys(key)[0] ?? "clinic_id");
  switch (verb) {
    case "read":
      return tx.execute(sql`select 1 from ${name} where ${isIt}`);
    case "add":
      return tx.execute(
        sql`insert into ${name} select (jsonb_populate_record(null::${name}, ${copy}::jsonb)).*`,
      );
    case "change":
      return tx.execute(sql`update ${name} set ${column} = ${column} where ${isIt}`);
    case "remove":
      return tx.execute(sql`delete from ${name} where ${isIt}`);
  }
}

/** The row as the system of its own clinic sees it, to add the very same again. */
async function copyOf(row: TiedRow): Promise<string> {
  const { clinic } = isHere(row) ? here : elsewhere;
  const isIt = sql.join(
    Object.entries(row.key).map(([name, value]) => sql`t.${sql.identifier(name)}::text = ${value}`),
    sql` and `,
  );
  const found = await inTransactionOn(pool, { role: "system", clinicId: clinic }, (tx) =>
    tx.execute<{ copy: string }>(
      sql`select to_jsonb(t)::text as copy from ${sql.identifier(row.table)} t where ${isIt}`,
    ),
  );
  const copy = found.rows[0]?.copy;
  if (!copy) throw new Error(`no row of ${row.table} to copy`);
  return copy;
}

/** The first half of the rows was added for this clinic, the second for the other. */
function isHere(row: TiedRow): boolean {
  return rows.indexOf(row) < rows.length / 2;
}
