import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { symptomReport } from "@/domain/symptom-report";
import type { Patient } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { findReportPage } from "../queries/report-page";
import { recordSymptomReport } from "./record-symptom-report";
import { asSystem, NOW, openWard, PATIENCE_MS, type Ward } from "./ward";

let ward: Ward;
let patient: Patient;
let firstCourse: string;

beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
beforeEach(async () => {
  const clinic = await ward.admit();
  const { clinicId } = clinic;
  patient = makeViewer({ ...clinic.patient, role: "patient", clinicId });
  firstCourse = clinic.patient.courseId;
});
afterAll(() => ward.close());

test("a second course leaves the first one's episodes as they were", async () => {
  await report({ answeredAt: "2026-11-10T08:00:00Z", firstDay: "2026-11-09" });
  const before = await episodes();
  const second = await beginCourse("2026-11-16");
  await report({ answeredAt: "2026-11-22T08:00:00Z", firstDay: "2026-11-18" });
  const [first, ...anew] = await episodes();
  expect([first]).toEqual(before);
  expect(first).toMatchObject({ course_id: firstCourse, onset: "2026-11-09" });
  expect(anew).toEqual([
    expect.objectContaining({ course_id: second, onset: "2026-11-18", onset_week: 2 / 7 }),
  ]);
});

test("an onset that the first course has is not moved to the second", async () => {
  await report({ answeredAt: "2026-11-10T08:00:00Z", firstDay: "2026-11-09" });
  const before = await episodes();
  await beginCourse("2026-11-16");
  await report({ answeredAt: "2026-11-22T08:00:00Z", firstDay: "2026-11-09" });
  expect(await episodes()).toEqual(before);
});

test("a report that waited belongs to the course in which it was answered", async () => {
  await beginCourse("2026-11-16");
  await report({ answeredAt: "2026-11-15T08:00:00Z", firstDay: "2026-11-13" });
  expect(await episodes()).toMatchObject([{ course_id: firstCourse, onset: "2026-11-13" }]);
});

test("a new report begins from the new course alone", async () => {
  await report({ answeredAt: "2026-11-10T08:00:00Z", firstDay: "2026-11-09" });
  await beginCourse("2026-11-16");
  const page = await findReportPage(patient, NOW);
  expect(page).toMatchObject({ ongoing: [], known: { previous: null, reviewed: null } });
});

async function report({ answeredAt, firstDay }: { answeredAt: string; firstDay: string }) {
  const said = symptomReport.parse({
    id: uuidv7(),
    patientId: patient.patientId,
    answeredAt,
    wording: "onset-plain-1",
    noSymptoms: false,
    dangerSignsUnanswered: 0,
    canWait: null,
    measurements: {},
    note: null,
    ratings: [{ symptomId: "cough", attributes: { severity: 2 }, firstDay }],
  });
  expect((await recordSymptomReport(patient, said, NOW)).status).toBe("recorded");
}

async function beginCourse(dayZero: string): Promise<string> {
  const id = uuidv7();
  await asSystem(
    patient.clinicId,
    sql`insert into treatment_courses (clinic_id, id, patient_id, regimen, drug_class, day_zero, with_chemotherapy, on_steroids)
      values (${patient.clinicId}, ${id}, ${patient.patientId}, 'nivolumab-q4w', 'anti-pd-1-pd-l1', ${dayZero}, false, false)`,
  );
  return id;
}

function episodes() {
  return asSystem(
    patient.clinicId,
    sql`select course_id, symptom, onset::text, onset_week, resolved_on::text, peak_score, levels from episodes
      where patient_id = ${patient.patientId}::uuid order by onset`,
  );
}
