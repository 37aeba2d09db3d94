import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { vi } from "vitest";
import type { Role } from "@/domain/access";
import { symptomReport } from "@/domain/symptom-report";
import type { Nurse, ViewerOf } from "@/domain/viewer";
import { inTransactionOn } from "../client";
import { appPool } from "../pool";
import { type KnownClinic, seedTinyClinic } from "../seed/fixtures";
import { recordSymptomReport } from "./record-symptom-report";

/** When every test of the nurse's work takes place: a Monday morning in London. */
export const NOW = new Date("2026-11-23T09:00:00Z");

/** How long a first database may take on a machine that is busy. */
export const PATIENCE_MS = 60_000;

/** When the chest pain of `reportChestPain` began. */
const FIRST_DAY = "2026-11-20";

/** What a ward stands on, brought by the test: this room may reach for neither. */
type Ground = {
  freshDatabase: () => Promise<{ url: string; drop: () => Promise<void> }>;
  makeViewer: <R extends Role>(proved: Omit<ViewerOf<R>, symbol> & { role: R }) => ViewerOf<R>;
};

/** People of two clinics to test a nurse's work with. */
export type Ward = Awaited<ReturnType<typeof openWard>>;

export async function openWard({ freshDatabase, makeViewer }: Ground) {
  const database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  let clinics = 0;
  const nurseOf = (clinicId: string, { accountId, name, careTeamIds }: KnownClinic["nurse"]) =>
    makeViewer({ role: "nurse", clinicId, accountId, name, careTeamIds });

  return {
    /** Two new clinics, each with two teams of a nurse and a patient 50 days into treatment. */
    async admit() {
      clinics += 1;
      const plan = { tag: `ward-${clinics}`, today: NOW, startedDaysAgo: 50 };
      const known = await seedTinyClinic(database.url, plan);
      return {
        ...known,
        nurse: nurseOf(known.clinicId, known.nurse),
        otherTeamNurse: nurseOf(known.clinicId, known.otherTeamNurse),
        elsewhereNurse: nurseOf(known.elsewhere.clinicId, known.elsewhere.nurse),
      };
    },
    /** A second nurse of the same teams, with an account of her own. */
    async colleagueOf(nurse: Nurse): Promise<Nurse> {
      const { clinicId, careTeamIds } = nurse;
      const [accountId, name] = [uuidv7(), "Ines Colleague"];
      const email = `${accountId}@colleague.test`;
      await asSystem(
        clinicId,
        sql`insert into accounts (clinic_id, id, email, name, role, status)
          values (${clinicId}, ${accountId}, ${email}, ${name}, 'nurse', 'active')`,
      );
      return makeViewer({ role: "nurse", clinicId, accountId, name, careTeamIds });
    },
    /** The patient reports chest pain; more than one rule holds for it. */
    async reportChestPain(clinic: Reporting, other: ReportWishes = {}) {
      const { accountId, name, patientId } = clinic.patient;
      const { clinicId } = clinic;
      const author = makeViewer({ role: "patient", clinicId, accountId, name, patientId });
      const said = chestPain(patientId, other);
      const recorded = await recordSymptomReport(author, said, said.answeredAt);
      if (recorded.status === "refused") throw new Error(`refused: ${recorded.reason}`);
      return { reportId: said.id };
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

type Reporting = Pick<KnownClinic, "clinicId" | "patient">;
type ReportWishes = {
  id?: string;
  severity?: number;
  note?: string;
  canWait?: boolean;
  at?: string;
};

function chestPain(patientId: string, wishes: ReportWishes) {
  const answeredAt = wishes.at ?? "2026-11-23T08:00:00Z";
  const firstDay = answeredAt < FIRST_DAY ? "not-sure" : FIRST_DAY;
  const pain = {
    symptomId: "chest-pain",
    attributes: { severity: wishes.severity ?? 3 },
    firstDay,
  };
  const tired = { severity: 1, interference: 0 };
  return symptomReport.parse({
    id: wishes.id ?? uuidv7(),
    patientId,
    answeredAt,
    wording: "onset-plain-1",
    noSymptoms: false,
    dangerSignsUnanswered: 0,
    canWait: wishes.canWait ?? null,
    measurements: { "heart-rate": 96 },
    note: wishes.note ?? null,
    ratings: [pain, { symptomId: "fatigue", attributes: tired, firstDay: "not-sure" }],
  });
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
