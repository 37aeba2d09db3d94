import { may } from "@/domain/access";
import type { CalendarDate } from "@/domain/calendar";
import type { DrugClass, RegimenId } from "@/domain/clinical/ids";
import { expectedWindows } from "@/domain/clinical/onset-windows";
import type { FollowUpReason } from "@/domain/follow-up/follow-up";
import type { Timeline } from "@/domain/onset/episode";
import type { Baseline } from "@/domain/patient";
import type { Nurse } from "@/domain/viewer";
import { audit } from "../audit";
import type { Transaction } from "../client";
import { runNamed } from "../named";
import { inTransaction } from "../pool";
import { relationTo } from "../team-standing";
import { listPatientAlerts, type PatientAlert } from "./patient-alerts";
import { listReportConflicts, type ReportConflict } from "./patient-conflicts";
import { listPatientContacts, type PatientContact } from "./patient-contacts";
import { listPatientReports, type PatientReport, type ReportPlace } from "./patient-reports";
import { RECORD } from "./patient-statements";
import { reasonsOfSilence } from "./silence-reasons";

export type TreatmentCourse = {
  regimen: RegimenId;
  drugClass: DrugClass;
  dayZero: CalendarDate;
  stoppedOn: CalendarDate | null;
  withChemotherapy: boolean;
  onSteroids: boolean;
};

/** What is owed besides alerts. */
type Owed = {
  nextCallOn: CalendarDate | null;
  nextReportDueOn: CalendarDate | null;
  cannotWaitSince: Date | null;
  lastReportAt: Date | null;
  /** The rules that hold for a silence today. */
  silence: readonly FollowUpReason[];
};

/** All that the patient page shows. */
export type PatientPage = {
  patientId: string;
  name: string;
  recordNumber: string;
  birthDate: CalendarDate;
  diagnosis: string;
  phone: string | null;
  baseline: Baseline;
  careTeamName: string;
  /** Whether the nurse may take on, close and record, or only read. */
  mayAct: boolean;
  clinicName: string;
  timeZone: string;
  today: CalendarDate;
  course: TreatmentCourse | null;
  timeline: Timeline | null;
  owed: Owed;
  alerts: { open: readonly PatientAlert[]; closed: readonly PatientAlert[] };
  reports: readonly PatientReport[];
  /** Where the older reports begin; null when these are all. */
  olderReports: string | null;
  /** Reports whose number was already another one's. */
  conflicts: readonly ReportConflict[];
  contacts: readonly PatientContact[];
};

/**
 * A patient of the nurse's clinic, or null: another clinic's and nobody's look the same. Reading it
 * is audited in the same transaction. Eight round trips.
 */
export function findPatientPage(
  nurse: Nurse,
  {
    patientId,
    reportsBefore,
    now,
  }: { patientId: string; reportsBefore: ReportPlace | null; now: Date },
): Promise<PatientPage | null> {
  return inTransaction(nurse, async (tx) => {
    const record = await findRecord(tx, nurse, patientId, now);
    if (!record) return null;
    const alerts = await listPatientAlerts(tx, nurse, patientId);
    const reports = await listPatientReports(tx, nurse, patientId, reportsBefore);
    const conflicts = await listReportConflicts(tx, nurse, patientId);
    const contacts = await listPatientContacts(tx, nurse, patientId);
    await audit(tx, nurse, { action: "patient.opened", subjectId: patientId, patientId });
    return { patientId, ...record, alerts, ...reports, conflicts, contacts };
  });
}

async function findRecord(tx: Transaction, nurse: Nurse, patientId: string, now: Date) {
  const [row] = await runNamed<RecordRow>(tx, RECORD, [
    nurse.clinicId,
    patientId,
    now.toISOString(),
  ]);
  if (!row) return null;
  const { course, today, time_zone: timeZone } = row;
  return {
    name: row.name,
    recordNumber: row.record_number,
    birthDate: row.birth_date,
    diagnosis: row.diagnosis,
    phone: row.phone,
    baseline: row.baseline,
    careTeamName: row.care_team_name,
    mayAct: may(nurse.role, "change", "alerts", relationTo(nurse, row.care_team_id)),
    clinicName: row.clinic_name,
    timeZone,
    today,
    course,
    timeline: course && timelineOf(row, course),
    owed: owedOf(row, course),
  };
}

function timelineOf(row: RecordRow, course: TreatmentCourse): Timeline {
  return {
    dayZero: course.dayZero,
    stoppedOn: course.stoppedOn,
    today: row.today,
    infusions: row.infusions,
    episodes: row.episodes,
    windows: expectedWindows(course.drugClass),
  };
}

function owedOf(row: RecordRow, course: TreatmentCourse | null): Owed {
  const silent = { ...row, day_zero: course?.dayZero ?? null };
  return {
    nextCallOn: row.next_call_on,
    nextReportDueOn: row.next_report_due_on,
    cannotWaitSince: row.cannot_wait_since,
    lastReportAt: row.last_report_at,
    silence: row.is_silent ? reasonsOfSilence(silent, row.today) : [],
  };
}

type RecordRow = {
  clinic_name: string;
  time_zone: string;
  today: CalendarDate;
  name: string;
  record_number: string;
  birth_date: CalendarDate;
  diagnosis: string;
  phone: string | null;
  baseline: Baseline;
  care_team_id: string;
  care_team_name: string;
  course: TreatmentCourse | null;
  infusions: Timeline["infusions"];
  episodes: Timeline["episodes"];
  next_call_on: CalendarDate | null;
  next_report_due_on: CalendarDate | null;
  cannot_wait_since: Date | null;
  last_report_at: Date | null;
  last_max_score: number | null;
  last_reported_on: CalendarDate | null;
  rhythm_dose_on: CalendarDate | null;
  is_silent: boolean | null;
};
