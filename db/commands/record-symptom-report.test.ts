import { sql } from "drizzle-orm";
import pg from "pg";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { addDays } from "@/domain/calendar";
import { symptomReport } from "@/domain/symptom-report";
import type { Caregiver, Patient } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { inTransactionOn } from "../client";
import { appPool } from "../pool";
import { type KnownClinic, type KnownPatient, seedTinyClinic } from "../seed/fixtures";
import { recordSymptomReport } from "./record-symptom-report";

const NOW = new Date("2026-11-23T09:00:00Z");
let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic & { elsewhere: KnownClinic };

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

describe("a report is stored once, with all that follows from it", () => {
  test("it raises alerts, an episode in its week, and the follow-up row", async () => {
    const patient = await somebody();
    const report = diarrhoea(patient, { measurements: { "stools-above-usual": 7 } });
    const recorded = await recordSymptomReport(patient, report, NOW);
    expect(recorded).toMatchObject({
      status: "recorded",
      receipt: { urgency: "same-day-call", ruleIds: expect.arrayContaining(["colitis-grade3"]) },
    });
    const [episode] = await rowsOf("episodes", patient);
    const onset = addDays(clinic.patient.dayZero, 49);
    expect(episode).toMatchObject({ symptom: "diarrhoea", onset, onset_week: 7, peak_score: 4 });
    const alerts = await rowsOf("alerts", patient);
    const colitis = alerts.find(({ rule }) => rule === "colitis-grade3");
    expect(colitis).toMatchObject({
      state: "open",
      urgency: "same-day-call",
      report_id: report.id,
    });
    const [followUp] = await rowsOf("follow_ups", patient);
    expect(followUp).toMatchObject({ urgency: "same-day-call", open_alerts: alerts.length });
    expect(followUp).toMatchObject({ last_max_score: 4, next_report_due_on: "2026-11-30" });
  });

  test("sent twice it is stored once and gets the same receipt, also with a later clock", async () => {
    const patient = await somebody();
    const report = diarrhoea(patient);
    const first = await recordSymptomReport(patient, report, NOW);
    const later = { ...report, answeredAt: new Date("2026-11-23T08:59:00Z") };
    const second = await recordSymptomReport(patient, later, new Date("2026-11-23T09:05:00Z"));
    if (first.status === "refused" || second.status === "refused") throw new Error("refused");
    expect(second.status).toBe("already-recorded");
    expect(second.receipt).toEqual(first.receipt);
    expect(await rowsOf("symptom_reports", patient)).toHaveLength(1);
  });

  test("twenty at the same moment are stored once", async () => {
    const patient = await somebody();
    const report = diarrhoea(patient);
    const all = Array.from({ length: 20 }, () => recordSymptomReport(patient, report, NOW));
    const statuses = (await Promise.all(all)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(19).fill("already-recorded"), "recorded"]);
    expect(await rowsOf("symptom_reports", patient)).toHaveLength(1);
  });

  test("the same id with other content is refused, and kept apart", async () => {
    const patient = await somebody();
    const report = diarrhoea(patient);
    await recordSymptomReport(patient, report, NOW);
    const other = await recordSymptomReport(patient, { ...report, note: "something else" }, NOW);
    expect(other).toMatchObject({ status: "refused", reason: "other-content" });
    const [kept] = await rowsOf("symptom_reports", patient);
    expect(kept).toMatchObject({ note: null });
    const [apart] = await rowsOf("report_conflicts", patient);
    expect(apart).toMatchObject({ report_id: report.id, said: { note: "something else" } });
  });

  test("an id that another patient's report has is refused and tells nothing of it", async () => {
    const patient = await somebody();
    const stranger = viewerOf(clinic.otherTeamPatient);
    const report = diarrhoea(patient);
    await recordSymptomReport(patient, report, NOW);
    const taken = { ...diarrhoea(stranger), id: report.id };
    const refused = await recordSymptomReport(stranger, taken, NOW);
    expect(refused).toEqual({ status: "refused", reason: "other-content", fields: ["id"] });
  });

  test("eight round trips are enough", async () => {
    const patient = await somebody();
    const query = vi.spyOn(pg.Client.prototype, "query");
    await recordSymptomReport(patient, diarrhoea(patient), NOW);
    const trips = query.mock.calls.length;
    query.mockRestore();
    expect(trips).toBeGreaterThan(3);
    expect(trips).toBeLessThanOrEqual(8);
  });
});

describe("a later report", () => {
  test("goes on with the episode, raises the open alert again, and ends it when it is gone", async () => {
    const patient = await somebody();
    await recordSymptomReport(
      patient,
      diarrhoea(patient, { answeredAt: "2026-11-16T09:00:00Z" }),
      NOW,
    );
    const still = [{ symptomId: "diarrhoea", attributes: { frequency: 4 }, firstDay: null }];
    await recordSymptomReport(patient, said(patient, { ratings: still }), NOW);
    const [goingOn] = await rowsOf("episodes", patient);
    expect(goingOn).toMatchObject({ resolved_on: null, resolution: null });
    expect(goingOn?.levels).toHaveLength(2);
    const [alert] = await rowsOf("alerts", patient);
    expect(alert).toMatchObject({ times_raised: 2, state: "open" });
    await recordSymptomReport(patient, said(patient, { noSymptoms: true, ratings: [] }), NOW);
    const [over] = await rowsOf("episodes", patient);
    expect(over).toMatchObject({ resolution: "reported-gone", resolved_on: "2026-11-23" });
  });

  test("that corrects the first day moves the onset and leaves no second episode", async () => {
    const patient = await somebody();
    await recordSymptomReport(
      patient,
      diarrhoea(patient, { answeredAt: "2026-11-22T09:00:00Z" }),
      NOW,
    );
    const earlier = addDays(clinic.patient.dayZero, 47);
    const ratings = [{ symptomId: "diarrhoea", attributes: { frequency: 4 }, firstDay: earlier }];
    await recordSymptomReport(patient, said(patient, { ratings }), NOW);
    const episodes = await rowsOf("episodes", patient);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]).toMatchObject({ onset: earlier, onset_source: "stated" });
  });

  test("without alerts counts as reviewed at once, one with alerts does not", async () => {
    const patient = await somebody();
    await recordSymptomReport(patient, said(patient, { noSymptoms: true, ratings: [] }), NOW);
    await recordSymptomReport(patient, diarrhoea(patient), NOW);
    const reports = await rowsOf("symptom_reports", patient);
    const reviewed = reports.map(({ no_symptoms, reviewed_at }) => [
      no_symptoms,
      reviewed_at !== null,
    ]);
    expect(reviewed.sort()).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});

describe("that it cannot wait", () => {
  test.each([
    { told: "a blank answer", other: { canWait: null }, stands: true },
    { told: "the same answer", other: { canWait: false }, stands: true },
    { told: "the answer that it can", other: { canWait: true }, stands: false },
    { told: "no symptoms", other: { noSymptoms: true, ratings: [] }, stands: false },
  ])("stands after $told: $stands", async ({ other, stands }) => {
    const patient = await somebody();
    const first = diarrhoea(patient, { canWait: false, answeredAt: "2026-11-22T08:00:00Z" });
    await recordSymptomReport(patient, first, new Date("2026-11-22T08:30:00Z"));
    await recordSymptomReport(patient, diarrhoea(patient, other), NOW);
    const [followUp] = await rowsOf("follow_ups", patient);
    const since = followUp?.cannot_wait_since;
    expect(since === null ? null : new Date(String(since))).toEqual(
      stands ? new Date("2026-11-22T08:30:00Z") : null,
    );
  });
});

describe("what cannot be true is refused and nothing is written", () => {
  test.each([
    { firstDay: "2026-11-24", reason: "first-day-in-future" },
    { firstDay: "1850-01-01", reason: "first-day-before-birth" },
  ])("a first day of $firstDay: $reason", async ({ firstDay, reason }) => {
    const patient = await somebody();
    const ratings = [{ symptomId: "rash", attributes: { presence: 1 }, firstDay }];
    const refused = await recordSymptomReport(patient, said(patient, { ratings }), NOW);
    expect(refused).toEqual({ status: "refused", reason, fields: ["firstDay.rash"] });
    expect(await rowsOf("symptom_reports", patient)).toEqual([]);
  });

  test("today, and not sure, are days that can be", async () => {
    const patient = await somebody();
    const ratings = [
      { symptomId: "rash", attributes: { presence: 1 }, firstDay: "2026-11-23" },
      { symptomId: "cough", attributes: { severity: 1 }, firstDay: "not-sure" },
    ];
    await recordSymptomReport(patient, said(patient, { ratings }), NOW);
    const episodes = await rowsOf("episodes", patient);
    const sources = episodes.map(({ symptom, onset_source }) => [symptom, onset_source]).sort();
    expect(sources).toEqual([
      ["cough", "report-day"],
      ["rash", "stated"],
    ]);
  });

  test("another patient's report, of this clinic or another, finds no such patient", async () => {
    const patient = await somebody();
    for (const target of [clinic.otherTeamPatient, clinic.elsewhere.patient]) {
      const report = diarrhoea({ patientId: target.patientId });
      const refused = await recordSymptomReport(patient, report, NOW);
      expect(refused).toMatchObject({ status: "refused", reason: "no-such-patient" });
      expect(await reportIds()).not.toContain(report.id);
    }
  });

  test("a device whose clock runs ahead is not believed", async () => {
    const patient = await somebody();
    const ahead = said(patient, { answeredAt: "2026-12-25T09:00:00Z" });
    await recordSymptomReport(patient, ahead, NOW);
    const [report] = await rowsOf("symptom_reports", patient);
    expect(report).toMatchObject({ reported_on: "2026-11-23" });
  });
});

test("a caregiver's report is the caregiver's, about the patient", async () => {
  const patient = await somebody();
  const { accountId, name } = clinic.caregiver;
  const { clinicId, patientId } = patient;
  const caregiver: Caregiver = makeViewer({
    role: "caregiver",
    clinicId,
    accountId,
    name,
    patientId,
  });
  await recordSymptomReport(caregiver, diarrhoea(patient), NOW);
  const [report] = await rowsOf("symptom_reports", patient);
  expect(report).toMatchObject({ author_id: accountId, author_role: "caregiver" });
});

let tag = 0;

/** A patient of a clinic of their own, in week 7 of treatment, who has not reported yet. */
async function somebody(): Promise<Patient> {
  tag += 1;
  const plan = { tag: `record-${tag}`, today: NOW, startedDaysAgo: 50 };
  clinic = await seedTinyClinic(database.url, plan);
  return viewerOf(clinic.patient);
}

function viewerOf({ accountId, name, patientId }: KnownPatient): Patient {
  return makeViewer({ role: "patient", clinicId: clinic.clinicId, accountId, name, patientId });
}

function said({ patientId }: { patientId: string }, other: Record<string, unknown> = {}) {
  return symptomReport.parse({
    id: uuidv7(),
    patientId,
    answeredAt: "2026-11-23T08:00:00Z",
    wording: "onset-plain-1",
    noSymptoms: false,
    dangerSignsUnanswered: 0,
    canWait: null,
    measurements: {},
    note: null,
    ratings: [],
    ...other,
  });
}

function diarrhoea(patient: { patientId: string }, other: Record<string, unknown> = {}) {
  const firstDay = addDays(clinic.patient.dayZero, 49);
  const isBefore = String(other.answeredAt ?? "2026-11-23").slice(0, 10) < firstDay;
  const ratings = [
    {
      symptomId: "diarrhoea",
      attributes: { frequency: 4 },
      firstDay: isBefore ? "not-sure" : firstDay,
    },
  ];
  return said(patient, { ratings, ...other });
}

async function rowsOf(table: string, patient: Patient): Promise<Record<string, unknown>[]> {
  const system = { role: "system", clinicId: patient.clinicId } as const;
  const found = await inTransactionOn(appPool(), system, (tx) =>
    tx.execute(sql`select to_jsonb(t) as row from ${sql.identifier(table)} t
      where patient_id = ${patient.patientId}::uuid`),
  );
  return found.rows.map((each) => Object(each.row));
}

async function reportIds(): Promise<unknown[]> {
  const ids = await Promise.all(
    [clinic.clinicId, clinic.elsewhere.clinicId].map((clinicId) =>
      inTransactionOn(appPool(), { role: "system", clinicId }, (tx) =>
        tx.execute(sql`select id from symptom_reports`),
      ),
    ),
  );
  return ids.flatMap(({ rows }) => rows.map(({ id }) => id));
}
