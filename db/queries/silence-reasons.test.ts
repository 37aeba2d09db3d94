import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { symptomReport } from "@/domain/symptom-report";
import type { Patient } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { recordSymptomReport } from "../commands/record-symptom-report";
import { asSystem, openWard, PATIENCE_MS, type Ward } from "../commands/ward";
import { openWorklist } from "./follow-ups";
import { findPatientPage } from "./patient-page";

let ward: Ward;
let clinic: Awaited<ReturnType<Ward["admit"]>>;
let patient: Patient;

beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
beforeEach(async () => {
  clinic = await ward.admit();
  patient = makeViewer({ ...clinic.patient, role: "patient", clinicId: clinic.clinicId });
});
afterAll(() => ward.close());

/** Weekly on treatment: due on the 17th and 24th, so two are missed from the 25th on. */
test("a report that waited two weeks is counted from its own day, not from when it came", async () => {
  await reportWell({ answeredAt: "2026-11-10T08:00:00Z", receivedAt: "2026-11-23T08:00:00Z" });
  expect(await silenceAt("2026-11-24T12:00:00Z")).toEqual({ urgency: null, reasons: [] });
  expect(await silenceAt("2026-11-25T12:00:00Z")).toEqual({
    urgency: "routine",
    reasons: [{ ruleId: "missed-reports", urgency: "routine" }],
  });
});

/** Every 14 days after the last dose, 26 October: due on 7 and 21 December, though the stop was decided later. */
test("after a stop the rhythm is that of the last dose given, not of the decision", async () => {
  await asSystem(
    clinic.clinicId,
    sql`update treatment_courses set stopped_on = '2026-11-30' where patient_id = ${patient.patientId}::uuid`,
  );
  await asSystem(
    clinic.clinicId,
    sql`update infusions set status = 'held' where patient_id = ${patient.patientId}::uuid and day > '2026-10-26'`,
  );
  await reportWell({ answeredAt: "2026-11-23T08:00:00Z", receivedAt: "2026-11-23T08:00:00Z" });
  expect(await silenceAt("2026-12-21T12:00:00Z")).toEqual({ urgency: null, reasons: [] });
  expect(await silenceAt("2026-12-29T12:00:00Z")).toEqual({
    urgency: "routine",
    reasons: [{ ruleId: "missed-reports", urgency: "routine" }],
  });
});

/** Where silence places the patient, and the reasons that the list and the patient's page both give. */
async function silenceAt(at: string) {
  const now = new Date(at);
  const { patientId } = patient;
  const ask = { scope: "team", search: null, after: null, now } as const;
  const page = await findPatientPage(clinic.nurse, { patientId, reportsBefore: null, now });
  const { followUps } = await openWorklist(clinic.nurse, ask);
  const row = followUps.find((each) => each.patientId === patientId);
  const listed = (row?.reasons ?? []).map(({ kind: _, ...reason }) => reason);
  expect(listed).toEqual(page?.owed.silence);
  return { urgency: row?.urgency ?? null, reasons: listed };
}

async function reportWell({ answeredAt, receivedAt }: { answeredAt: string; receivedAt: string }) {
  const said = symptomReport.parse({
    id: uuidv7(),
    patientId: patient.patientId,
    answeredAt,
    wording: "onset-plain-1",
    noSymptoms: true,
    ratings: [],
    dangerSignsUnanswered: 0,
    canWait: null,
    measurements: {},
    note: null,
  });
  const recorded = await recordSymptomReport(patient, said, new Date(receivedAt));
  expect(recorded.status).toBe("recorded");
}
