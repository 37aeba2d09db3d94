import type { Role } from "@/domain/access";
import { addDays } from "@/domain/calendar";
import type { Chart } from "./chart";
import type { ClinicClock } from "./clinic-clock";
import type { ClinicSketch } from "./clinics";
import { liveThrough, type Settled } from "./patient-life";
import { chartRows } from "./patient-rows";
import type { PatientSketch } from "./patient-sketch";
import { inventBirthDate, inventDiagnosis, inventPhone } from "./people";
import type { Random } from "./random";
import { drawReportMoments } from "./report-moments";
import { addRows, type ClinicRows, noRows } from "./rows";
import { accountRows, type CareTeam } from "./staff-rows";

/** What a patient comes into. */
export type Surroundings = { clinic: ClinicSketch; team: CareTeam; clock: ClinicClock; now: Date };

/** Every row of one patient: who they are, who reports for them, their chart. */
export function makePatient(
  random: Random,
  sketch: PatientSketch,
  { clinic, team, clock, now }: Surroundings,
): ClinicRows {
  const enrolledAt = clock.at(addDays(sketch.course.dayZero, -7), random.between(540, 960));
  const person: Enrolled = {
    clinicId: clinic.id,
    patientId: random.uuid(enrolledAt),
    accountId: sketch.email === null ? null : random.uuid(enrolledAt),
    caregiverId: sketch.caregiver === null ? null : random.uuid(enrolledAt),
    enrolledAt,
  };
  const settled: Settled = {
    sketch,
    clinicId: clinic.id,
    patientId: person.patientId,
    courseId: random.uuid(enrolledAt),
    authors: authorsOf(person, team),
    nurses: team.nurses,
    clock,
    now,
  };
  const chart = liveThrough(random, settled, drawReportMoments(random, sketch, clock, now));
  const rows = peopleRows(sketch, person, chart);
  rows.patients.push({
    clinicId: clinic.id,
    id: person.patientId,
    careTeamId: team.id,
    accountId: person.accountId,
    recordNumber: recordNumberOf(clinic, sketch.place),
    name: sketch.name,
    birthDate: inventBirthDate(random, clock.dayOf(now)),
    diagnosis: inventDiagnosis(random, sketch.course.regimenId),
    phone: inventPhone(random),
    baseline: sketch.baseline,
    createdAt: enrolledAt,
  });
  addRows(rows, chartRows(chart, settled, team.id));
  return rows;
}

/** A clinic's own number for a patient. */
export function recordNumberOf({ recordPrefix }: ClinicSketch, place: number): string {
  return `${recordPrefix}${10_000 + place}`;
}

type Enrolled = {
  clinicId: string;
  patientId: string;
  accountId: string | null;
  caregiverId: string | null;
  enrolledAt: Date;
};

function peopleRows(
  { name, email, caregiver }: PatientSketch,
  { clinicId, patientId, accountId, caregiverId, enrolledAt }: Enrolled,
  { reports }: Chart,
): ClinicRows {
  const rows = noRows();
  if (accountId !== null && email !== null) {
    enter({ id: accountId, name, email, role: "patient" });
  }
  if (caregiverId !== null && caregiver !== null) {
    enter({ id: caregiverId, ...caregiver, role: "caregiver" });
    rows.caregivers.push({
      clinicId,
      accountId: caregiverId,
      patientId,
      createdAt: enrolledAt,
      endedAt: null,
    });
  }
  return rows;

  function enter(person: { id: string; name: string; email: string; role: Role }): void {
    const last = reports.findLast(({ row }) => row.authorId === person.id);
    const moments = { createdAt: enrolledAt, lastSignInAt: last?.row.answeredAt ?? null };
    addRows(rows, accountRows(clinicId, person, moments));
  }
}

/** Without an account reports are given by telephone, and a nurse writes them down. */
function authorsOf({ accountId, caregiverId }: Enrolled, { nurses }: CareTeam): Settled["authors"] {
  const own = accountId ? [[{ id: accountId, role: "patient" }, 2] as const] : [];
  const theirs = caregiverId ? [[{ id: caregiverId, role: "caregiver" }, 3] as const] : [];
  if (own.length + theirs.length > 0) return [...own, ...theirs];
  return nurses.map(({ id }) => [{ id, role: "nurse" }, 1] as const);
}
