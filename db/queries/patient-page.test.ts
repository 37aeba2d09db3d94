import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import type { Nurse } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { asSystem, NOW, openWard, PATIENCE_MS, roundTrips, type Ward } from "../commands/ward";
import { findPatientPage } from "./patient-page";
import { reportPlace } from "./patient-reports";

let ward: Ward;
beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
afterAll(() => ward.close());

describe("a patient's page", () => {
  test("holds what is wrong, the course, the onset in its week, and the whole report", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic, { note: "It hurts when I breathe in." });
    const page = await open(clinic.nurse, clinic.patient.patientId);
    expect(page?.alerts.open[0]).toMatchObject({
      ruleId: "chest-pain-severe",
      urgency: "emergency-now",
      state: "open",
      version: 1,
      contextNoteIds: ["early-high-risk"],
      inputs: [{ kind: "symptom", id: "chest-pain", attribute: "severity", value: 3 }],
    });
    expect(page).toMatchObject({ mayAct: true, today: "2026-11-23", timeZone: "Europe/London" });
    expect(page?.course).toMatchObject({ regimen: "pembrolizumab-q3w" });
    const onset = page?.timeline?.episodes.find(({ symptomId }) => symptomId === "chest-pain");
    expect(onset).toMatchObject({ onset: "2026-11-20", onsetWeek: 47 / 7, peakScore: 3 });
    expect(page?.timeline?.windows.map(({ organSystem }) => organSystem)).toContain("cardiac");
    expect(page?.reports).toHaveLength(1);
    expect(page?.reports[0]).toMatchObject({
      note: "It hurts when I breathe in.",
      authorRole: "patient",
      authorName: clinic.patient.name,
      measurements: [{ measurementId: "heart-rate", value: 96 }],
      seenAt: null,
    });
    const fatigue = page?.reports[0]?.ratings.find(({ symptomId }) => symptomId === "fatigue");
    expect(fatigue).toMatchObject({ severity: 1, interference: 0, frequency: null, score: 1 });
    expect(fatigue).toMatchObject({ firstDay: null, isFirstDayUnsure: true });
  });

  test("changes nothing clinical by being opened, and leaves its trace", async () => {
    const clinic = await ward.admit();
    const { reportId } = await ward.reportChestPain(clinic);
    await open(clinic.nurse, clinic.patient.patientId);
    const [report] = await asSystem(
      clinic.clinicId,
      sql`select seen_at from symptom_reports where id = ${reportId}`,
    );
    expect(report).toEqual({ seen_at: null });
    const events = await asSystem(
      clinic.clinicId,
      sql`select action, patient_id from audit_events where actor_id = ${clinic.nurse.accountId}`,
    );
    expect(events).toEqual([{ action: "patient.opened", patient_id: clinic.patient.patientId }]);
  });

  test("takes at most eight round trips", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const trips = await roundTrips(() => open(clinic.nurse, clinic.patient.patientId));
    expect(trips).toBeLessThanOrEqual(8);
  });

  test("shows what came with a number that was taken, as it was said", async () => {
    const clinic = await ward.admit();
    const { reportId } = await ward.reportChestPain(clinic);
    expect((await open(clinic.nurse, clinic.patient.patientId))?.conflicts).toEqual([]);
    const other = { id: reportId, severity: 1, note: "<b>Not</b> so bad", canWait: false };
    await expect(ward.reportChestPain(clinic, other)).rejects.toThrow("other-content");
    const page = await open(clinic.nurse, clinic.patient.patientId);
    expect(page?.reports).toHaveLength(1);
    expect(page?.conflicts).toHaveLength(1);
    const [conflict] = page?.conflicts ?? [];
    expect(conflict?.receivedAt).toBeInstanceOf(Date);
    expect(conflict?.said).toMatchObject({
      note: "<b>Not</b> so bad",
      canWait: false,
      measurements: [{ measurementId: "heart-rate", value: 96 }],
    });
    const pain = conflict?.said?.ratings.find(({ symptomId }) => symptomId === "chest-pain");
    expect(pain).toMatchObject({ severity: 1, frequency: null, score: 1, firstDay: "2026-11-20" });
  });

  test("gives its reports ten at a time, none twice, none left out", async () => {
    const clinic = await ward.admit();
    for (let day = 1; day <= 23; day++) {
      await ward.reportChestPain(clinic, {
        at: `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`,
      });
    }
    const seen: string[] = [];
    let before: string | null = "";
    while (before !== null) {
      const place = before === "" ? null : reportPlace.parse(before);
      const page = await findPatientPage(clinic.nurse, {
        patientId: clinic.patient.patientId,
        reportsBefore: place,
        now: NOW,
      });
      seen.push(...(page?.reports ?? []).map(({ reportedOn }) => reportedOn));
      before = page?.olderReports ?? null;
    }
    expect(seen).toEqual(
      Array.from({ length: 23 }, (_, i) => `2026-11-${String(23 - i).padStart(2, "0")}`),
    );
  });
});

describe("whose page it is", () => {
  test("a nurse of another team of the clinic reads it, and is told it is not theirs", async () => {
    const clinic = await ward.admit();
    const page = await open(clinic.otherTeamNurse, clinic.patient.patientId);
    expect(page).toMatchObject({ mayAct: false, name: clinic.patient.name });
  });

  test("another clinic's patient and nobody's are not found, and leave no trace there", async () => {
    const clinic = await ward.admit();
    expect(await open(clinic.elsewhereNurse, clinic.patient.patientId)).toBeNull();
    expect(await open(clinic.nurse, uuidv7())).toBeNull();
    const events = await asSystem(clinic.clinicId, sql`select from audit_events`);
    expect(events).toEqual([]);
  });
});

function open(nurse: Nurse, patientId: string) {
  return findPatientPage(nurse, { patientId, reportsBefore: null, now: NOW });
}
