import { sql } from "drizzle-orm";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { inTransactionOn, openDatabase, type Principal } from "../client";
import { seedTinyClinic } from "./fixtures";

const today = new Date("2026-11-23T09:30:00Z");
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let clinic: Awaited<ReturnType<typeof seedTinyClinic>>;

beforeAll(async () => {
  database = await freshDatabase();
  pool = openDatabase(database.url, 2);
  clinic = await seedTinyClinic(database.url, { tag: "one", today, startedDaysAgo: 10 });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const patientsSeenBy = (principal: Principal) =>
  inTransactionOn(pool, principal, async (tx) => {
    const { rows } = await tx.execute<{ id: string }>(sql`select id from patients order by name`);
    return rows.map(({ id }) => id);
  });

test("everybody in it is who they are said to be", async () => {
  const { clinicId, patient, otherTeamPatient, caregiver, nurse, otherTeamNurse } = clinic;
  const person = { clinicId, name: "Someone" };
  const both = [patient.patientId, otherTeamPatient.patientId];
  const { accountId, patientId } = patient;
  expect(
    await patientsSeenBy(makeViewer({ ...person, role: "patient", accountId, patientId })),
  ).toEqual([patientId]);
  const carer = {
    ...person,
    role: "caregiver",
    accountId: caregiver.accountId,
    patientId,
  } as const;
  expect(await patientsSeenBy(makeViewer(carer))).toEqual([patientId]);
  expect(await patientsSeenBy(makeViewer({ ...person, role: "nurse", ...nurse }))).toEqual(both);
  expect(nurse.careTeamIds).toEqual([patient.careTeamId]);
  expect(otherTeamNurse.careTeamIds).toEqual([otherTeamPatient.careTeamId]);
  expect(patient.careTeamId).not.toBe(otherTeamPatient.careTeamId);
});

test("the clinic elsewhere shares nothing with it", async () => {
  const { elsewhere } = clinic;
  const stranger = makeViewer({ role: "nurse", clinicId: elsewhere.clinicId, ...elsewhere.nurse });
  expect(await patientsSeenBy(stranger)).toEqual([
    elsewhere.patient.patientId,
    elsewhere.otherTeamPatient.patientId,
  ]);
  expect(elsewhere.patient.patientId).not.toBe(clinic.patient.patientId);
});

test("nobody has reported yet, and nobody is silent for too long", async () => {
  const [row] = await inTransactionOn(
    pool,
    { role: "system", clinicId: clinic.clinicId },
    async (tx) => {
      const { rows } =
        await tx.execute(sql`select (select count(*)::int from symptom_reports) as reports,
      (select min(silence_routine_on)::text from follow_ups) as silence, (select min(day_zero)::text from treatment_courses) as day_zero`);
      return rows;
    },
  );
  expect(row).toEqual({ reports: 0, silence: "2026-11-28", day_zero: "2026-11-13" });
});

test("another tag stands beside it in the same database", async () => {
  const other = await seedTinyClinic(database.url, { tag: "two", today, startedDaysAgo: 70 });
  expect(other.clinicId).not.toBe(clinic.clinicId);
});
