import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { symptomReport } from "@/domain/symptom-report";
import type { Caregiver, Patient, Reporter } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { acknowledgeAlerts } from "../commands/alerts";
import { recordSymptomReport } from "../commands/record-symptom-report";
import { asSystem, NOW, openWard, PATIENCE_MS, roundTrips, type Ward } from "../commands/ward";
import { findHistory } from "./history";
import { reportPlace } from "./patient-reports";
import { findReceipt } from "./receipts";
import { findReportPage } from "./report-page";

let ward: Ward;
let clinic: Awaited<ReturnType<Ward["admit"]>>;
let patient: Patient;
let caregiver: Caregiver;

beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
beforeEach(async () => {
  clinic = await ward.admit();
  const { clinicId } = clinic;
  const { patientId } = clinic.patient;
  patient = makeViewer({ ...clinic.patient, role: "patient", clinicId, patientId });
  caregiver = makeViewer({ ...clinic.caregiver, role: "caregiver", clinicId, patientId });
});
afterAll(() => ward.close());

describe("what a new report starts from", () => {
  test("the clinic, the course, and nothing of the past", async () => {
    expect(await findReportPage(patient, NOW)).toMatchObject({
      patientName: clinic.patient.name,
      today: "2026-11-23",
      course: { dayZero: clinic.patient.dayZero },
      ongoing: [],
      known: { previous: null, priorIrae: false },
    });
  });
  test("what was going on last time, with its first day, the worst first", async () => {
    await ward.reportChestPain(clinic);
    const page = await findReportPage(caregiver, NOW);
    expect(page?.ongoing).toEqual([
      { symptomId: "chest-pain", onset: "2026-11-20" },
      { symptomId: "fatigue", onset: "2026-11-23" },
    ]);
    expect(page?.known.previous).toMatchObject({ "chest-pain": { severity: 3 } });
  });
});

describe("opening the form", () => {
  test("is written down, once for each opening", async () => {
    await findReportPage(caregiver, NOW);
    await findReportPage(patient, NOW);
    const events = await asSystem(
      clinic.clinicId,
      sql`select actor_id, patient_id from audit_events where action = 'report.started' order by at`,
    );
    const { patientId } = patient;
    expect(events).toEqual([
      { actor_id: caregiver.accountId, patient_id: patientId },
      { actor_id: patient.accountId, patient_id: patientId },
    ]);
  });
  test("asks the database five times", async () => {
    expect(await roundTrips(() => findReportPage(patient, NOW))).toBeLessThanOrEqual(5);
  });
});

describe("the receipt", () => {
  test("says what was said, what the rules made of it, and that nobody has seen it", async () => {
    const { reportId } = await ward.reportChestPain(clinic, {
      note: "since Friday",
      canWait: false,
    });
    const receipt = await findReceipt(patient, reportId);
    expect(receipt).toMatchObject({
      reportId,
      isOwn: true,
      authorRole: "patient",
      receivedAt: new Date("2026-11-23T08:00:00Z"),
      urgency: "emergency-now",
      note: "since Friday",
      canWait: false,
      seen: null,
      measurements: [{ measurementId: "heart-rate", value: 96 }],
    });
    expect(receipt?.ratings[0]).toMatchObject({ symptomId: "chest-pain", firstDay: "2026-11-20" });
    expect(receipt?.alerts[0]).toEqual({ ruleId: "chest-pain-severe", urgency: "emergency-now" });
  });
  test("the caregiver reads it as the patient's, not as an own one", async () => {
    const { reportId } = await ward.reportChestPain(clinic);
    expect(await findReceipt(caregiver, reportId)).toMatchObject({
      isOwn: false,
      authorRole: "patient",
    });
  });
  test("names the nurse who has seen it, and when", async () => {
    const { reportId } = await ward.reportChestPain(clinic);
    const { clinicId } = clinic;
    const { patientId } = clinic.patient;
    const open = await asSystem(
      clinicId,
      sql`select id, version from alerts where clinic_id = ${clinicId} and report_id = ${reportId}`,
    );
    const alerts = open.map(({ id, version }) => ({ id: String(id), version: Number(version) }));
    await acknowledgeAlerts(clinic.nurse, { patientId, alerts, seenReports: [reportId] }, NOW);
    expect(await findReceipt(patient, reportId)).toMatchObject({
      seen: { at: NOW, byName: clinic.nurse.name },
    });
  });
  test("is not found by anybody else, and neither is a report that is not there", async () => {
    const { reportId } = await ward.reportChestPain(clinic);
    const other = clinic.otherTeamPatient;
    const stranger = makeViewer({ ...other, role: "patient", clinicId: clinic.clinicId });
    const away = clinic.elsewhere;
    const foreigner = makeViewer({ ...away.patient, role: "patient", clinicId: away.clinicId });
    expect(await findReceipt(stranger, reportId)).toBeNull();
    expect(await findReceipt(foreigner, reportId)).toBeNull();
    expect(await findReceipt(patient, uuidv7())).toBeNull();
  });
  test("reading it is written down", async () => {
    const { reportId } = await ward.reportChestPain(clinic);
    await findReceipt(caregiver, reportId);
    const events = await asSystem(
      clinic.clinicId,
      sql`select actor_id, subject_id from audit_events where clinic_id = ${clinic.clinicId} and action = 'report.opened'`,
    );
    expect(events).toEqual([{ actor_id: caregiver.accountId, subject_id: reportId }]);
  });
});

describe("the history", () => {
  test("has the course with its episodes, and the reports of patient and caregiver alike", async () => {
    await ward.reportChestPain(clinic);
    await reportWell(caregiver, "2026-11-23T08:30:00Z");
    const history = await findHistory(patient, { before: null, now: NOW });
    expect(history?.timeline?.episodes.map(({ symptomId }) => symptomId)).toEqual([
      "chest-pain",
      "fatigue",
    ]);
    expect(
      history?.reports.map(({ noSymptoms, symptomIds }) => ({ noSymptoms, symptomIds })),
    ).toEqual([
      { noSymptoms: true, symptomIds: [] },
      { noSymptoms: false, symptomIds: ["chest-pain", "fatigue"] },
    ]);
  });
  test("is paged without a gap or a repetition", async () => {
    const sent: string[] = [];
    for (let minute = 10; minute < 40; minute += 1) {
      sent.unshift(await reportWell(patient, `2026-11-23T08:${minute}:00Z`));
    }
    const found: string[] = [];
    let place: string | null = null;
    do {
      const before: ReturnType<typeof reportPlace.parse> | null = place
        ? reportPlace.parse(place)
        : null;
      const page = await findHistory(patient, { before, now: NOW });
      found.push(...(page?.reports.map(({ id }) => id) ?? []));
      place = page?.older ?? null;
    } while (place);
    expect(found).toEqual(sent);
  });
});

async function reportWell(reporter: Reporter, at: string): Promise<string> {
  const said = symptomReport.parse({
    id: uuidv7(),
    patientId: reporter.patientId,
    answeredAt: at,
    wording: "onset-plain-1",
    noSymptoms: true,
    ratings: [],
    dangerSignsUnanswered: 0,
    canWait: null,
    measurements: {},
    note: null,
  });
  const recorded = await recordSymptomReport(reporter, said, new Date(at));
  expect(recorded.status).toBe("recorded");
  return said.id;
}
