import { sql } from "drizzle-orm";
import type { CalendarDate } from "@/domain/calendar";
import type {
  Attribute,
  DrugClass,
  MeasurementId,
  RuleId,
  SymptomId,
  Urgency,
} from "@/domain/clinical/ids";
import type { SymptomReport } from "@/domain/symptom-report";
import type { Transaction } from "./client";

/** One symptom of an earlier report, attribute by attribute as stored. */
export type StoredRating = Record<Attribute, number | null> & {
  symptom: SymptomId;
  score: number | null;
  patientGrade: number | null;
  firstDay: CalendarDate | null;
  firstDayUnsure: boolean;
};

export type StoredReport = {
  id: string;
  reportedOn: CalendarDate;
  noSymptoms: boolean;
  ratings: readonly StoredRating[];
};

/** What is known before a report is judged, read in one statement. */
export type KnownBefore = {
  /** A report with this id that is already stored and visible. */
  existing: {
    contentHash: string;
    receivedAt: string;
    urgency: Urgency | null;
    ruleIds: readonly RuleId[];
  } | null;
  timeZone: string;
  birthDate: CalendarDate;
  course: {
    id: string;
    drugClass: DrugClass;
    dayZero: CalendarDate;
    stoppedOn: CalendarDate | null;
    withChemotherapy: boolean;
    onSteroids: boolean;
  } | null;
  infusionDays: readonly CalendarDate[];
  previous: StoredReport | null;
  reviewed: (StoredReport & { measurements: Partial<Record<MeasurementId, number>> }) | null;
  priorIrae: boolean;
  /** Every report answered before this one, oldest first, with the symptoms of this report or still going on. */
  history: readonly StoredReport[];
  /** The same of those answered after it, for one that waited may arrive late. */
  later: readonly StoredReport[];
  /** Whether no report was answered after this one. */
  isNewest: boolean;
  /** Symptoms with an episode that goes on, whose end was only inferred, or that ends after this report. */
  ongoing: readonly SymptomId[];
  /** Since when the patient says it cannot wait, before this report. */
  cannotWaitSince: string | null;
};

/** Reads it, or null when the reporter has no such patient. */
export async function findKnownBefore(
  tx: Transaction,
  clinicId: string,
  said: Pick<SymptomReport, "id" | "patientId" | "ratings" | "answeredAt">,
): Promise<KnownBefore | null> {
  const answeredAt = sql`${said.answeredAt.toISOString()}::timestamptz`;
  const symptoms = said.ratings.map(({ symptomId }) => symptomId);
  const found = await tx.execute<{ known: KnownBefore }>(sql`
    with me as (
      select p.birth_date, c.time_zone from patients p join clinics c on c.id = p.clinic_id
      where p.clinic_id = ${clinicId}::uuid and p.id = ${said.patientId}::uuid
    ), course as (
      select k.* from treatment_courses k, me
      where k.clinic_id = ${clinicId}::uuid and k.patient_id = ${said.patientId}::uuid
      order by k.day_zero <= (now() at time zone me.time_zone)::date desc, k.day_zero desc limit 1
    ), reports as (
      select id, reported_on, answered_at, received_at, no_symptoms, reviewed_at from symptom_reports
      where clinic_id = ${clinicId}::uuid and patient_id = ${said.patientId}::uuid
    ), earlier as (
      select * from reports where answered_at <= ${answeredAt}
    ), previous as (
      select * from earlier order by answered_at desc, received_at desc limit 1
    ), reviewed as (
      select * from earlier where reviewed_at is not null order by answered_at desc, received_at desc limit 1
    ), ongoing as (
      select symptom from episodes where clinic_id = ${clinicId}::uuid
        and patient_id = ${said.patientId}::uuid
        and (resolved_on is null or resolution = 'not-reported-twice'
          or resolved_on >= (select (${answeredAt} at time zone time_zone)::date from me))
    )
    select jsonb_build_object(
      'existing', (select jsonb_build_object('contentHash', content_hash, 'receivedAt', received_at,
          'urgency', urgency, 'ruleIds', jsonb_path_query_array(assessment, '$.alerts[*].ruleId'))
        from symptom_reports where clinic_id = ${clinicId}::uuid and id = ${said.id}::uuid),
      'timeZone', me.time_zone,
      'birthDate', me.birth_date,
      'course', (select jsonb_build_object('id', id, 'drugClass', drug_class, 'dayZero', day_zero,
        'stoppedOn', stopped_on, 'withChemotherapy', with_chemotherapy, 'onSteroids', on_steroids) from course),
      'infusionDays', (select coalesce(jsonb_agg(i.day order by i.day), '[]') from infusions i, course
        where i.clinic_id = ${clinicId}::uuid and i.course_id = course.id and i.status = 'given'),
      'previous', (select ${storedReport()} from previous r),
      'reviewed', (select ${storedReport()} || jsonb_build_object('measurements',
        (select coalesce(jsonb_object_agg(m.measurement, m.value), '{}') from measurements m
          where m.clinic_id = ${clinicId}::uuid and m.report_id = r.id)) from reviewed r),
      'priorIrae', exists (select from alerts where clinic_id = ${clinicId}::uuid
        and patient_id = ${said.patientId}::uuid and irae = 'yes'),
      'ongoing', (select coalesce(jsonb_agg(symptom), '[]') from ongoing),
      'cannotWaitSince', (select cannot_wait_since from follow_ups
        where clinic_id = ${clinicId}::uuid and patient_id = ${said.patientId}::uuid),
      'isNewest', not exists (select from reports where answered_at > ${answeredAt}),
      'history', (select ${storyOf()} from earlier r),
      'later', (select ${storyOf()} from reports r where answered_at > ${answeredAt})
    ) as known
    from me`);
  return found.rows[0]?.known ?? null;

  function storyOf() {
    const told = sql`and (q.symptom::text = any(${sql.param(symptoms)}::text[])
      or q.symptom in (select symptom from ongoing))`;
    return sql`coalesce(jsonb_agg(${storedReport(told)} order by r.answered_at, r.received_at), '[]')`;
  }

  function storedReport(which = sql``) {
    return sql`jsonb_build_object('id', r.id, 'reportedOn', r.reported_on, 'noSymptoms', r.no_symptoms,
      'ratings', (select coalesce(jsonb_agg(jsonb_build_object('symptom', q.symptom, 'frequency', q.frequency,
        'severity', q.severity, 'interference', q.interference, 'amount', q.amount, 'presence', q.presence,
        'score', q.score, 'patientGrade', q.patient_grade, 'firstDay', q.first_day,
        'firstDayUnsure', q.first_day_unsure)), '[]')
        from ratings q where q.clinic_id = ${clinicId}::uuid and q.report_id = r.id ${which}))`;
  }
}
