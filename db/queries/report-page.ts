import { sql } from "drizzle-orm";
import { type CalendarDate, dayIn } from "@/domain/calendar";
import type { RegimenId, SymptomId } from "@/domain/clinical/ids";
import type { ClinicHours } from "@/domain/follow-up/clinic-hours";
import type { ReportContext } from "@/domain/judge-report";
import type { Reporter } from "@/domain/viewer";
import { audit } from "../audit";
import type { Transaction } from "../client";
import { inTransaction } from "../pool";
import { findKnownContext } from "../report-context";
import { reportContextOf } from "../sightings";

/** Where a patient calls, and when somebody is there. */
export type ReportClinic = {
  name: string;
  timeZone: string;
  phone: string;
  outOfHoursPhone: string;
  emergencyNumber: string;
  hours: ClinicHours;
};

/** All that the report form needs to ask, and to judge on the device. */
export type ReportPage = {
  patientName: string;
  birthDate: CalendarDate;
  today: CalendarDate;
  clinic: ReportClinic;
  course: { regimen: RegimenId; dayZero: CalendarDate } | null;
  /** What was still going on when last heard of, worst first. */
  ongoing: readonly { symptomId: SymptomId; onset: CalendarDate }[];
  known: ReportContext;
};

/**
 * What a new report of this patient starts from, null when the reporter has no such patient. It shows
 * what was said last time, so each opening is audited. Five round trips.
 */
export function findReportPage(reporter: Reporter, now: Date): Promise<ReportPage | null> {
  return inTransaction(reporter, async (tx) => {
    const { clinicId, patientId } = reporter;
    const known = await findKnownContext(tx, { clinicId, patientId, answeredAt: now });
    const page = await findAsked(tx, reporter, now);
    if (!known || !page) return null;
    await audit(tx, reporter, { action: "report.started", subjectId: patientId, patientId });
    return {
      patientName: page.name,
      birthDate: page.birth_date,
      today: dayIn(page.clinic.timeZone, now),
      clinic: page.clinic,
      course: page.course,
      ongoing: page.ongoing,
      known: reportContextOf(known),
    };
  });
}

type Asked = {
  name: string;
  birth_date: CalendarDate;
  clinic: ReportClinic;
  course: { regimen: RegimenId; dayZero: CalendarDate } | null;
  ongoing: { symptomId: SymptomId; onset: CalendarDate }[];
};

async function findAsked(tx: Transaction, { clinicId, patientId }: Reporter, now: Date) {
  const found = await tx.execute<Asked>(sql`
    with course as (
      select k.* from treatment_courses k join clinics c on c.id = k.clinic_id
      where k.clinic_id = ${clinicId} and k.patient_id = ${patientId}
      order by k.day_zero <= (${now.toISOString()}::timestamptz at time zone c.time_zone)::date desc,
        k.day_zero desc limit 1
    )
    select p.name, p.birth_date::text, jsonb_build_object('name', c.name, 'timeZone', c.time_zone,
        'phone', c.phone, 'outOfHoursPhone', c.out_of_hours_phone, 'emergencyNumber', c.emergency_number,
        'hours', c.hours) as clinic,
      (select jsonb_build_object('regimen', regimen, 'dayZero', day_zero) from course) as course,
      (select coalesce(jsonb_agg(jsonb_build_object('symptomId', e.symptom, 'onset', e.onset)
          order by e.peak_score desc, e.onset), '[]') from episodes e, course
        where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.course_id = course.id
          and e.resolved_on is null) as ongoing
    from patients p join clinics c on c.id = p.clinic_id
    where p.clinic_id = ${clinicId} and p.id = ${patientId}`);
  return found.rows[0];
}
