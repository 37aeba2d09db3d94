import { getTableName, sql } from "drizzle-orm";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { URGENCIES } from "@/domain/clinical/ids";
import { freshDatabase } from "@/ops/fresh-database";
import { findBrokenLink } from "../audit";
import { inTransactionOn, openDatabase, type Principal } from "../client";
import { generateClinic } from "./clinic";
import { HARBOUR, NORTHGATE } from "./clinics";
import { demonstrationPlans, seedDemonstration } from "./demonstration";
import { LARGE, seedLargeClinic } from "./large-clinic";
import { loadClinic } from "./load";
import { SEEDED_TABLES } from "./rows";

const today = new Date();
const demonstration = { seed: 7, today };
const northgate: Principal = { role: "system", clinicId: NORTHGATE.id };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openDatabase(database.url, 3);
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

function ask<Row extends Record<string, unknown>>(principal: Principal, question: string) {
  return inTransactionOn(pool, principal, async (tx) => {
    const { rows } = await tx.execute<Row>(sql.raw(question));
    return rows;
  });
}

test("two starts at once load it once; a later one finds it there", async () => {
  const both = await Promise.all([
    seedDemonstration(database.url, demonstration),
    seedDemonstration(database.url, demonstration),
  ]);
  const patients = both.map((loaded) => (loaded === "already-there" ? 0 : loaded.patients));
  expect(patients[0] ?? 0).toBeGreaterThanOrEqual(0);
  expect(patients.reduce((sum, each) => sum + each)).toBe(252);
  expect(await seedDemonstration(database.url, demonstration)).toBe("already-there");
  expect(await ask(northgate, "select count(*)::int as count from patients")).toEqual([
    { count: 240 },
  ]);
});

test("a load that is cut short leaves nothing behind, and the next one begins anew", async () => {
  const [plan] = demonstrationPlans(7, today);
  const [ada] = plan?.people ?? [];
  if (!plan || !ada) throw new Error("no plan");
  const clashing = Array.from({ length: 120 }, (_, place) => {
    const email = place === 119 ? "patient@demo.onset" : null;
    return { ...ada, place, email };
  });
  const cut = { ...plan, clinic: LARGE, patients: 120, people: clashing, cast: [] };
  const large: Principal = { role: "system", clinicId: LARGE.id };
  await expect(loadClinic(pool, cut)).rejects.toThrow();
  expect(await ask(large, "select id from clinics union select id from patients")).toEqual([]);
  const size = { seed: 7, today, patients: 40, weeks: 26 };
  expect(await seedLargeClinic(database.url, size)).toEqual({ patients: 40 });
  expect(await seedLargeClinic(database.url, size)).toBe("already-there");
  const [loaded] = await ask(large, "select count(*)::int as reports from symptom_reports");
  expect(loaded?.reports).toBeGreaterThan(40 * 17);
  expect(loaded?.reports).toBeLessThanOrEqual(40 * 27);
});

describe("what was loaded", () => {
  test("is on the worklist in every urgency, as the follow-up rows tell it", async () => {
    const rows = await ask(
      northgate,
      `select f.urgency, count(*)::int as patients,
         bool_and(f.urgency = (select max(a.urgency) from alerts a where a.patient_id = f.patient_id and a.state <> 'closed')
           and f.open_alerts = (select count(*) from alerts a where a.patient_id = f.patient_id and a.state <> 'closed')) as fits
       from follow_ups f where f.urgency is not null group by f.urgency order by f.urgency`,
    );
    expect(rows.map(({ urgency }) => urgency)).toEqual([...URGENCIES]);
    expect(rows.every(({ fits }) => fits)).toBe(true);
  });

  test("has every onset week as the definition has it, and none before day 0", async () => {
    const [episodes] = await ask(
      northgate,
      `select count(*)::int as all, count(onset_week)::int as on_the_clock,
         count(*) filter (where onset < day_zero)::int as before,
         count(*) filter (where onset >= day_zero and onset_week = (onset - day_zero) / 7.0::float8)::int as right
       from episodes join treatment_courses c on c.id = course_id`,
    );
    const { all, on_the_clock: onTheClock, before, right } = episodes ?? {};
    expect(Number(before)).toBeGreaterThan(10);
    expect(right).toBe(onTheClock);
    expect(Number(right) + Number(before)).toBe(all);
  });

  test("has an unbroken audit chain that begins with the load", async () => {
    for (const { id } of [NORTHGATE, HARBOUR]) {
      const system: Principal = { role: "system", clinicId: id };
      expect(await inTransactionOn(pool, system, (tx) => findBrokenLink(tx, id))).toBeNull();
      const events = await ask(system, "select action, detail from audit_events");
      expect(events).toEqual([
        {
          action: "demonstration.loaded",
          detail: { seed: 7, patients: id === HARBOUR.id ? 12 : 240 },
        },
      ]);
    }
  });

  test.each([
    { email: "nurse@demo.onset", clinic: NORTHGATE, patients: 240 },
    { email: "nurse@other.onset", clinic: HARBOUR, patients: 12 },
  ])("$email reads the patients of her own clinic alone", async ({ email, clinic, patients }) => {
    const found = await ask<{ id: string; teams: string[] }>(
      { role: "system", clinicId: clinic.id },
      `select a.id, array_agg(m.care_team_id) as teams from accounts a
       join care_team_members m on m.account_id = a.id where a.email = '${email}' group by a.id`,
    );
    const [account] = found;
    if (!account) throw new Error("no such nurse");
    const nurse = makeViewer({
      role: "nurse",
      name: "Someone",
      clinicId: clinic.id,
      accountId: account.id,
      careTeamIds: account.teams,
    });
    const read = await ask(
      nurse,
      "select clinic_id, count(*)::int as count from patients group by 1",
    );
    expect(read).toEqual([{ clinic_id: clinic.id, count: patients }]);
  });

  test("is every row that was made, and in each clinic its own alone", async () => {
    for (const plan of demonstrationPlans(7, today)) {
      const made = Object.entries(generateClinic(plan)).map(([name, rows]) => [name, rows.length]);
      const counts = Object.entries(SEEDED_TABLES).map(
        ([name, table]) => `(select count(*)::int from ${getTableName(table)}) as "${name}"`,
      );
      const system: Principal = { role: "system", clinicId: plan.clinic.id };
      const [loaded] = await ask(system, `select ${counts.join(", ")}`);
      expect(loaded).toEqual(Object.fromEntries(made));
    }
  });
});
