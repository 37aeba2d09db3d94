import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { symptomReport } from "@/domain/symptom-report";
import type { Patient } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { recordSymptomReport } from "./record-symptom-report";
import { asSystem, NOW, openWard, PATIENCE_MS, type Ward } from "./ward";

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

test("a report that waited leaves what a newer one moved", async () => {
  const newer = { answeredAt: "2026-11-22T08:00:00Z", severity: 1, canWait: true };
  await report(newer, new Date("2026-11-22T08:00:00Z"));
  const before = await followUp();
  const waited = { answeredAt: "2026-11-18T08:00:00Z", severity: 3, canWait: false };
  expect(await report(waited, NOW)).toBe("recorded");
  expect(await followUp()).toEqual(before);
  expect(before).toMatchObject({ last_max_score: 1, cannot_wait_since: null });
  expect(before).toMatchObject({ next_report_due_on: "2026-11-29" });
});

test("a report that waited is told nothing of what was said after it", async () => {
  const { rule_ids: alone } = await judgedAfter([{ ...WAITED, severity: 2 }]);
  clinic = await ward.admit();
  patient = makeViewer({ ...clinic.patient, role: "patient", clinicId: clinic.clinicId });
  const { rule_ids: later } = await judgedAfter([
    { answeredAt: "2026-11-22T08:00:00Z", severity: 0 },
    { ...WAITED, severity: 2 },
  ]);
  expect(later).toEqual(alone);
});

test("reports in either order make the same episodes", async () => {
  const told = [
    { answeredAt: "2026-11-16T08:00:00Z", severity: 2 },
    { answeredAt: "2026-11-18T08:00:00Z", severity: 0 },
    { answeredAt: "2026-11-18T20:00:00Z", severity: 3 },
    { answeredAt: "2026-11-22T08:00:00Z", severity: 2 },
  ];
  for (const each of told) await report(each, NOW);
  const inOrder = await episodes();
  clinic = await ward.admit();
  patient = makeViewer({ ...clinic.patient, role: "patient", clinicId: clinic.clinicId });
  for (const each of told.toReversed()) await report(each, NOW);
  expect(await episodes()).toEqual(inOrder);
  expect(inOrder).toHaveLength(2);
});

test.each([
  { answeredAt: "2026-11-09T09:00:00Z", reportedOn: "2026-11-09" },
  { answeredAt: "2026-11-09T08:59:59Z", reportedOn: "2026-11-23" },
  { answeredAt: "2001-01-01T00:00:00Z", reportedOn: "2026-11-23" },
])("a clock that says $answeredAt makes a report of $reportedOn", async (told) => {
  await report({ answeredAt: told.answeredAt, severity: 1 }, NOW);
  expect(await reportedOn()).toEqual([told.reportedOn]);
});

test.each([
  { firstDay: "2026-11-23", status: "recorded", days: ["2026-11-23"] },
  { firstDay: "2026-11-24", status: "refused", days: [] },
])("a phone one day behind that says $firstDay is $status", async (told) => {
  const behind = { answeredAt: "2026-11-22T09:00:00Z", severity: 1, firstDay: told.firstDay };
  expect(await report(behind, NOW)).toBe(told.status);
  expect(await reportedOn()).toEqual(told.days);
  const onsets = (await episodes()).map(({ onset }) => onset);
  expect(onsets).toEqual(told.days);
});

const WAITED = { answeredAt: "2026-11-18T08:00:00Z" };

type Told = { answeredAt: string; severity: number; canWait?: boolean; firstDay?: string };

async function report(told: Told, receivedAt: Date): Promise<string> {
  const { severity, firstDay = "not-sure" } = told;
  const said = symptomReport.parse({
    id: uuidv7(),
    patientId: patient.patientId,
    answeredAt: told.answeredAt,
    wording: "onset-plain-1",
    noSymptoms: false,
    dangerSignsUnanswered: 0,
    canWait: told.canWait ?? null,
    measurements: {},
    note: null,
    ratings: [{ symptomId: "cough", attributes: { severity }, firstDay }],
  });
  return (await recordSymptomReport(patient, said, receivedAt)).status;
}

/** What the rules made of the last of them. */
async function judgedAfter(told: readonly Told[]) {
  for (const each of told) await report(each, NOW);
  const [judged] = await asSystem(
    patient.clinicId,
    sql`select jsonb_path_query_array(assessment, '$.alerts[*].ruleId') as rule_ids from symptom_reports
      where patient_id = ${patient.patientId}::uuid and answered_at = ${told.at(-1)?.answeredAt}::timestamptz`,
  );
  return judged ?? {};
}

async function followUp() {
  const [row] = await asSystem(
    patient.clinicId,
    sql`select last_report_at, last_max_score, next_report_due_on::text, silence_routine_on::text,
      silence_within_72h_on::text, cannot_wait_since from follow_ups where patient_id = ${patient.patientId}::uuid`,
  );
  return row ?? {};
}

function episodes() {
  return asSystem(
    patient.clinicId,
    sql`select symptom, onset::text, resolved_on::text, resolution, levels from episodes
      where patient_id = ${patient.patientId}::uuid order by onset`,
  );
}

async function reportedOn() {
  const rows = await asSystem(
    patient.clinicId,
    sql`select reported_on::text from symptom_reports where patient_id = ${patient.patientId}::uuid`,
  );
  return rows.map((row) => row.reported_on);
}
