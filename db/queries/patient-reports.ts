import { z } from "zod";
import type { Role } from "@/domain/access";
import type { CalendarDate } from "@/domain/calendar";
import type { Attribute, MeasurementId, SymptomId, Urgency } from "@/domain/clinical/ids";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "../client";
import { runNamed } from "../named";
import { REPORT_ROWS, REPORTS } from "./patient-statements";

/** One symptom as it was answered; an attribute that is null was not. */
export type ReportRating = Record<Attribute, number | null> & {
  symptomId: SymptomId;
  score: number | null;
  firstDay: CalendarDate | null;
  isFirstDayUnsure: boolean;
};

/** What was said at one moment, whole. */
export type PatientReport = {
  id: string;
  reportedOn: CalendarDate;
  answeredAt: Date;
  receivedAt: Date;
  authorRole: Role;
  authorName: string;
  noSymptoms: boolean;
  canWait: boolean | null;
  note: string | null;
  dangerSignsUnanswered: number;
  urgency: Urgency | null;
  reviewedAt: Date | null;
  seenAt: Date | null;
  seenByName: string | null;
  ratings: readonly ReportRating[];
  measurements: readonly { measurementId: MeasurementId; value: number }[];
};

/** A place among a patient's reports, "moment~id", as it stands in a URL. */
export const reportPlace = z
  .string()
  .max(80)
  .transform((text) => {
    const [receivedAt, id] = text.split("~");
    return { receivedAt, id };
  })
  .pipe(z.object({ receivedAt: z.iso.datetime({ precision: 6 }), id: z.uuid() }));
export type ReportPlace = z.infer<typeof reportPlace>;

/** The newest reports before a place, or the newest of all. */
export async function listPatientReports(
  tx: Transaction,
  nurse: Nurse,
  patientId: string,
  before: ReportPlace | null,
): Promise<{ reports: readonly PatientReport[]; olderReports: string | null }> {
  const rows = await runNamed<ReportRow>(tx, REPORTS, [
    nurse.clinicId,
    patientId,
    before?.receivedAt ?? "infinity",
    before?.id ?? "00000000-0000-0000-0000-000000000000",
  ]);
  const shown = rows.slice(0, REPORT_ROWS);
  const last = rows.length > REPORT_ROWS ? shown.at(-1) : undefined;
  return {
    reports: shown.map(reportOf),
    olderReports: last ? `${last.received_key}~${last.id}` : null,
  };
}

function reportOf(row: ReportRow): PatientReport {
  return {
    id: row.id,
    reportedOn: row.reported_on,
    answeredAt: row.answered_at,
    receivedAt: row.received_at,
    authorRole: row.author_role,
    authorName: row.author_name,
    noSymptoms: row.no_symptoms,
    canWait: row.can_wait,
    note: row.note,
    dangerSignsUnanswered: row.danger_signs_unanswered,
    urgency: row.urgency,
    reviewedAt: row.reviewed_at,
    seenAt: row.seen_at,
    seenByName: row.seen_by_name,
    ratings: row.ratings,
    measurements: row.measurements,
  };
}

type ReportRow = {
  id: string;
  reported_on: CalendarDate;
  answered_at: Date;
  received_at: Date;
  author_role: Role;
  author_name: string;
  no_symptoms: boolean;
  can_wait: boolean | null;
  note: string | null;
  danger_signs_unanswered: number;
  urgency: Urgency | null;
  reviewed_at: Date | null;
  seen_at: Date | null;
  seen_by_name: string | null;
  received_key: string;
  ratings: readonly ReportRating[];
  measurements: PatientReport["measurements"];
};
