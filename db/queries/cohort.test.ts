import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { asSystem, openWard, PATIENCE_MS, type Ward } from "../commands/ward";
import { findCohort } from "./cohort";
import { MOST_MARKS } from "./cohort-statement";

let ward: Ward;
beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
afterAll(() => ward.close());

type Clinic = Awaited<ReturnType<Ward["admit"]>>;

test("a single onset is one mark on its own week and leads to its patient", async () => {
  const clinic = await ward.admit();
  await addEpisodes(clinic, sql`values ('rash', 'skin', 6.3, 'delayed', 2)`);
  const cohort = await findCohort(clinic.nurse, null);
  expect(cohort.marks).toEqual([
    {
      organSystem: "skin",
      week: 6.3,
      count: 1,
      worstScore: 2,
      phase: "delayed",
      patientId: clinic.patient.patientId,
    },
  ]);
  expect(cohort).toMatchObject({ onsets: 1, delayedOnsets: 1, patients: 2, patientsWithOnset: 1 });
});

test("onsets of one week are one mark that keeps the worst; immediate and delayed stay apart", async () => {
  const clinic = await ward.admit();
  await addEpisodes(
    clinic,
    sql`values ('rash', 'skin', 3.1, 'delayed', 1), ('itching', 'skin', 3.9, 'delayed', 4),
      ('hives', 'skin', 3.0, 'immediate', 2)`,
  );
  const { marks } = await findCohort(clinic.nurse, null);
  expect(marks).toHaveLength(2);
  expect(marks).toContainEqual({
    organSystem: "skin",
    week: 3.5,
    count: 2,
    worstScore: 4,
    phase: "delayed",
    patientId: null,
  });
  expect(marks).toContainEqual(expect.objectContaining({ phase: "immediate", count: 1 }));
});

test("a symptom from before the first dose has no onset and is not drawn", async () => {
  const clinic = await ward.admit();
  await addEpisodes(clinic, sql`values ('rash', 'skin', null, null, 2)`);
  expect(await findCohort(clinic.nurse, null)).toMatchObject({ marks: [], onsets: 0 });
});

test("one drug class can be asked for alone", async () => {
  const clinic = await ward.admit();
  await addEpisodes(clinic, sql`values ('rash', 'skin', 6.3, 'delayed', 2)`);
  expect(await findCohort(clinic.nurse, "anti-pd-1-pd-l1")).toMatchObject({
    onsets: 1,
    patients: 2,
  });
  expect(await findCohort(clinic.nurse, "combination")).toMatchObject({ onsets: 0, patients: 0 });
});

test("opening it is in the audit, with what was asked for", async () => {
  const clinic = await ward.admit();
  await findCohort(clinic.nurse, null);
  await findCohort(clinic.nurse, "combination");
  const events = await asSystem(
    clinic.clinicId,
    sql`select action, actor_id, detail from audit_events order by at`,
  );
  const opened = { action: "cohort.opened", actor_id: clinic.nurse.accountId };
  expect(events).toEqual([
    { ...opened, detail: { drugClass: null, onsets: 0 } },
    { ...opened, detail: { drugClass: "combination", onsets: 0 } },
  ]);
});

test("another clinic's onsets never appear", async () => {
  const clinic = await ward.admit();
  await addEpisodes(clinic, sql`values ('rash', 'skin', 6.3, 'delayed', 2)`);
  expect(await findCohort(clinic.elsewhereNurse, null)).toMatchObject({ marks: [], onsets: 0 });
});

test("however many onsets there are, the marks stay few and none is lost", async () => {
  const clinic = await ward.admit();
  await addEpisodes(
    clinic,
    sql`select 'rash', organ, week::float8, case when week % 3 = 0 then 'immediate' else 'delayed' end, 1 + week % 4
      from generate_series(0, 99) week, unnest(enum_range(null::organ_system)) organ`,
  );
  const cohort = await findCohort(clinic.nurse, null);
  expect(cohort.marks.length).toBeLessThanOrEqual(MOST_MARKS);
  expect(cohort.marks.reduce((sum, { count }) => sum + count, 0)).toBe(1300);
  expect(cohort.onsets).toBe(1300);
  expect(cohort.binWeeks).toBeGreaterThan(1);
});

/** Episodes of the known patient: symptom, organ system, onset week, phase, peak score. */
function addEpisodes({ clinicId, patient }: Clinic, rows: ReturnType<typeof sql>) {
  return asSystem(
    clinicId,
    sql`insert into episodes (clinic_id, patient_id, course_id, symptom, organ_system, onset, onset_source,
      onset_week, phase, peak_score, levels)
    select ${clinicId}, ${patient.patientId}, ${patient.courseId}, e.symptom::symptom, e.organ::organ_system,
      date '2026-01-01' + row_number() over ()::int, 'stated', e.week::float8, e.phase::phase, e.peak, '[]'
    from (${rows}) as e(symptom, organ, week, phase, peak)`,
  );
}
