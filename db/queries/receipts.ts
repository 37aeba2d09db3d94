import { sql } from "drizzle-orm";
import type { Role } from "@/domain/access";
import type { CalendarDate } from "@/domain/calendar";
import type { MeasurementId, RuleId, Urgency } from "@/domain/clinical/ids";
import type { Reporter } from "@/domain/viewer";
import { audit } from "../audit";
import { inTransaction } from "../pool";
import type { ReportRating } from "./patient-reports";
import type { ReportClinic } from "./report-page";

/** What a patient gets back for one report. */
export type ReportReceipt = {
  reportId: string;
  patientName: string;
  clinic: ReportClinic;
  /** The reporter's own, or that of the other one who reports for the same patient. */
  isOwn: boolean;
  authorRole: Role;
  reportedOn: CalendarDate;
  answeredAt: Date;
  receivedAt: Date;
  noSymptoms: boolean;
  canWait: boolean | null;
  note: string | null;
  dangerSignsUnanswered: number;
  urgency: Urgency | null;
  alerts: readonly { ruleId: RuleId; urgency: Urgency }[];
  /** Null until a nurse has looked at it. */
  seen: { at: Date; byName: string } | null;
  ratings: readonly ReportRating[];
  measurements: readonly { measurementId: MeasurementId; value: number }[];
};

/** The receipt of one of the reporter's own patient's reports; null for any other id. Reading it is audited. */
export function findReceipt(reporter: Reporter, reportId: string): Promise<ReportReceipt | null> {
  return inTransaction(reporter, async (tx) => {
    const { clinicId, patientId, accountId } = reporter;
    const found = await tx.execute<Row>(sql`
      select r.id, p.name as patient_name, r.author_id, r.author_role, r.reported_on::text, r.answered_at::text,
        r.received_at::text, r.no_symptoms, r.can_wait, r.note, r.danger_signs_unanswered, r.urgency,
        r.seen_at::text, r.seen_by_name, r.assessment -> 'alerts' as alerts,
        jsonb_build_object('name', c.name, 'timeZone', c.time_zone, 'phone', c.phone,
          'outOfHoursPhone', c.out_of_hours_phone, 'emergencyNumber', c.emergency_number, 'hours', c.hours) as clinic,
        (select coalesce(jsonb_agg(jsonb_build_object('symptomId', q.symptom, 'frequency', q.frequency,
          'severity', q.severity, 'interference', q.interference, 'amount', q.amount, 'presence', q.presence,
          'score', q.score, 'firstDay', q.first_day, 'isFirstDayUnsure', q.first_day_unsure)
          order by q.score desc nulls last, q.symptom), '[]')
          from ratings q where q.clinic_id = r.clinic_id and q.report_id = r.id) as ratings,
        (select coalesce(jsonb_agg(jsonb_build_object('measurementId', m.measurement, 'value', m.value)
          order by m.measurement), '[]')
          from measurements m where m.clinic_id = r.clinic_id and m.report_id = r.id) as measurements
      from symptom_reports r
      join patients p on p.clinic_id = r.clinic_id and p.id = r.patient_id
      join clinics c on c.id = r.clinic_id
      where r.clinic_id = ${clinicId} and r.id = ${reportId} and r.patient_id = ${patientId}`);
    const row = found.rows[0];
    if (!row) return null;
    await audit(tx, reporter, { action: "report.opened", subjectId: reportId, patientId });
    return receiptOf(row, accountId);
  });
}

function receiptOf(row: Row, accountId: string): ReportReceipt {
  return {
    reportId: row.id,
    patientName: row.patient_name,
    clinic: row.clinic,
    isOwn: row.author_id === accountId,
    authorRole: row.author_role,
    reportedOn: row.reported_on,
    answeredAt: new Date(row.answered_at),
    receivedAt: new Date(row.received_at),
    noSymptoms: row.no_symptoms,
    canWait: row.can_wait,
    note: row.note,
    dangerSignsUnanswered: row.danger_signs_unanswered,
    urgency: row.urgency,
    alerts: row.alerts.map(({ ruleId, urgency }) => ({ ruleId, urgency })),
    seen:
      row.seen_at === null ? null : { at: new Date(row.seen_at), byName: row.seen_by_name ?? "" },
    ratings: row.ratings,
    measurements: row.measurements,
  };
}

type Row = {
  id: string;
  patient_name: string;
  author_id: string;
  author_role: Role;
  reported_on: CalendarDate;
  answered_at: string;
  received_at: string;
  no_symptoms: boolean;
  can_wait: boolean | null;
  note: string | null;
  danger_signs_unanswered: number;
  urgency: Urgency | null;
  seen_at: string | null;
  seen_by_name: string | null;
  alerts: ReportReceipt["alerts"];
  clinic: ReportClinic;
  ratings: readonly ReportRating[];
  measurements: ReportReceipt["measurements"];
};
