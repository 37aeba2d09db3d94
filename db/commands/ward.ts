import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { vi } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { symptomReport } from "@/domain/symptom-report";
import type { Nurse, Patient } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { inTransactionOn } from "../client";
import { appPool } from "../pool";
import { type KnownClinic, type KnownPatient, seedTinyClinic } from "../seed/fixtures";
import { recordSymptomReport } from "./record-symptom-report";

/** When every test of the nurse's work takes place: a Monday morning in London. */
export const NOW = new Date("2026-11-23T09:00:00Z");

/** How long a first database may take on a machine that is busy. */
export const PATIENCE_MS = 60_000;

/** When the chest pain of `reportChestPain` began. */
const FIRST_DAY = "2026-11-20";

/** People of two clinics to test a nurse's work with, and a look past every policy. */
export type Ward = Awaited<ReturnType<typeof openWard>>;

export async function openWard() {
  const database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  let clinics = 0;
  return {
    /** Two new clinics, each with two teams of a nurse and a patient 50 days into treatment. */
    async admit() {
      clinics += 1;
      const plan = { tag: `ward-${clinics}`, today: NOW, startedDaysAgo: 50 };
      const known = await seedTinyClinic(database.url, plan);
      return {
        ...known,
        nurse: nurseOf(known, known.nurse),
        otherTeamNurse: nurseOf(known, known.otherTeamNurse),
        elsewhereNurse: nurseOf(known.elsewhere, known.elsewhere.nurse),
      };
    },
    /** Lets the planner know how many rows there are. */
    async countRows() {
      const owner = new pg.Client({ connectionString: database.url });
      await owner.connect();
      await owner.query("analyze");
      await owner.end();
    },
    async close() {
      await appPool().end();
      await database.drop();
    },
  };
}

/** A second nurse of the same teams, with an account of her own. */
export async function colleagueOf(nurse: Nurse): Promise<Nurse> {
  const accountId = uuidv7();
  const name = "Ines Colleague";
  await asSystem(
    nurse.clinicId,
    sql`insert into accounts (clinic_id, id, email, name, role, status)
    values (${nurse.clinicId}, ${accountId}, ${`${accountId}@colleague.test`}, ${name}, 'nurse', 'active')`,
  );
  return makeViewer({ ...nurse, accountId, name });
}

/** The patient reports chest pain; more than one rule holds for it. */
export async function reportChestPain(
  clinic: Pick<KnownClinic, "clinicId" | "patient">,
  other: { severity?: number; note?: string; canWait?: boolean; at?: string } = {},
): Promise<{ reportId: string }> {
  const answeredAt = other.at ?? "2026-11-23T08:00:00Z";
  const said = symptomReport.parse({
    id: uuidv7(),
    patientId: clinic.patient.patientId,
    answeredAt,
    wording: "onset-plain-1",
    noSymptoms: false,
    dangerSignsUnanswered: 0,
    canWait: other.canWait ?? null,
    measurements: { "heart-rate": 96 },
    note: other.note ?? null,
    ratings: [
      {
        symptomId: "chest-pain",
        attributes: { severity: other.severity ?? 3 },
        firstDay: answeredAt < FIRST_DAY ? "not-sure" : FIRST_DAY,
      },
      { symptomId: "fatigue", attributes: { severity: 1, interference: 0 }, firstDay: "not-sure" },
    ],
  });
  const at = new Date(answeredAt);
  const recorded = await recordSymptomReport(patientOf(clinic, clinic.patient), said, at);
  if (recorded.status === "refused") throw new Error(`refused: ${recorded.reason}`);
  return { reportId: said.id };
}

/** Rows of a statement as the system of one clinic sees them. */
export async function asSystem(
  clinicId: string,
  statement: ReturnType<typeof sql>,
): Promise<Record<string, unknown>[]> {
  const work = await inTransactionOn(appPool(), { role: "system", clinicId }, (tx) =>
    tx.execute(statement),
  );
  return work.rows;
}

/** How many round trips some work takes. */
export async function roundTrips(work: () => Promise<unknown>): Promise<number> {
  await work(); // a first connection asks more
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

function nurseOf(clinic: KnownClinic, known: KnownClinic["nurse"]): Nurse {
  const { accountId, name, careTeamIds } = known;
  return makeViewer({ role: "nurse", clinicId: clinic.clinicId, accountId, name, careTeamIds });
}

function patientOf(
  clinic: Pick<KnownClinic, "clinicId">,
  { accountId, name, patientId }: KnownPatient,
): Patient {
  return makeViewer({ role: "patient", clinicId: clinic.clinicId, accountId, name, patientId });
}
