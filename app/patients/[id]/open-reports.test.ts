import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { asSystem, NOW, openWard, PATIENCE_MS, type Ward } from "@/db/commands/ward";
import { findPatientPage } from "@/db/queries/patient-page";
import { reportPlace } from "@/db/queries/patient-reports";
import { freshDatabase } from "@/ops/fresh-database";
import { openReports } from "./open-reports";

let ward: Ward;
beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
afterAll(() => ward.close());

test("what stands open is the newest report and those of open alerts; on an older page its own alone", async () => {
  const clinic = await ward.admit();
  const ids: string[] = [];
  for (let day = 1; day <= 12; day++) {
    const at = `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`;
    ids.unshift((await ward.reportChestPain(clinic, { at })).reportId);
  }
  const { clinicId, nurse, patient } = clinic;
  const [newest, , alerted, , , , , , , , , oldest] = ids;
  const open = async (rule: string, reportId: string | undefined) =>
    asSystem(
      clinicId,
      sql`update alerts set report_id = ${reportId} where patient_id = ${patient.patientId} and rule = ${rule}`,
    );
  const rules = await asSystem(
    clinicId,
    sql`select rule from alerts where patient_id = ${patient.patientId} order by rule`,
  );
  for (const [place, { rule }] of rules.entries()) {
    await open(String(rule), place === 0 ? oldest : alerted);
  }
  const ask = { patientId: patient.patientId, now: NOW };
  const first = await findPatientPage(nurse, { ...ask, reportsBefore: null });
  if (!first?.olderReports) throw new Error("two pages were expected");
  expect(openReports(first, { isNewestPage: true })).toEqual([newest, alerted]);
  const reportsBefore = reportPlace.parse(first.olderReports);
  const older = await findPatientPage(nurse, { ...ask, reportsBefore });
  if (!older) throw new Error("an older page was expected");
  expect(openReports(older, { isNewestPage: false })).toEqual([oldest]);
});
