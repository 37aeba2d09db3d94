import { type SQL, sql } from "drizzle-orm";
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
import { runOften } from "./named";

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

/** What a report is judged by besides its answers; previous and reviewed are of the same course. */
export type KnownContext = {
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
};

/** What is known before a report is stored. */
export type KnownBefore = KnownContext & {
  /** A report with this id that is already stored and visible. */
  existing: {
    contentHash: string;
    receivedAt: string;
    urgency: Urgency | null;
    ruleIds: readonly RuleId[];
  } | null;
  /** Every report of the course answered before this one, oldest first, with the symptoms of this report or still going on. */
  history: readonly StoredReport[];
  /** The same of those answered after it, for one that waited may arrive late. */
  later: readonly StoredReport[];
  /** Whether no report of the patient was answered after this one. */
  isNewest: boolean;
  /** Symptoms with an episode of the course that goes on, whose end was only inferred, or that ends after this report. */
  ongoing: readonly SymptomId[];
  /** Since when the patient says it cannot wait, before this report. */
  cannotWaitSince: string | null;
};

type Place = { clinicId: string; patientId: string; answeredAt: Date };

/** What a report answered at that moment would be judged by, or null when the reporter has no such patient. */
export async function findKnownContext(
  tx: Transaction,
  place: Place,
): Promise<KnownContext | null> {
  const found = await tx.execute<{ known: KnownContext }>(sql`
    with ${around(place)}
    select ${contextOf(place)} as known from me`);
  return found.rows[0]?.known ?? null;
}

/** The same and all that storing this report asks for, in one statement. */
export async function findKnownBefore(
  tx: Transaction,
  clinicId: string,
  said: Pick<SymptomReport, "id" | "patientId" | "ratings" | "answeredAt">,
): Promise<KnownBefore | null> {
  const place = { clinicId, patientId: said.patientId, answeredAt: said.answeredAt };
  const isLater = sql`answered_at > ${momentOf(place)}`;
  const symptoms = said.ratings.map(({ symptomId }) => symptomId);
  const told = sql`and (q.symptom::text = any(${sql.param(symptoms)}::text[])
    or q.symptom in (select symptom from ongoing))`;
  const story = sql`coalesce(jsonb_agg(${storedReport(clinicId, told)} order by r.answered_at, r.received_at), '[]')`;
  const found = await runOften<{ known: KnownBefore }>(
    tx,
    "report_context",
    sql`
    with ${around(place)}, ongoing as (
      select e.symptom from episodes e where e.clinic_id = ${clinicId}::uuid
        and e.patient_id = ${said.patientId}::uuid
        and e.course_id is not distinct from (select id from course)
        and (e.resolved_on is null or e.resolution = 'not-reported-twice'
          or e.resolved_on >= (select day from me))
    )
    select ${contextOf(place)} || jsonb_build_object(
      'existing', (select jsonb_build_object('contentHash', content_hash, 'receivedAt', received_at,
          'urgency', urgency, 'ruleIds', jsonb_path_query_array(assessment, '$.alerts[*].ruleId'))
        from symptom_reports where clinic_id = ${clinicId}::uuid and id = ${said.id}::uuid),
      'history', (select ${story} from earlier r),
      'later', (select ${story} from of_course r where ${isLater}),
      'isNewest', not exists (select from reports where ${isLater}),
      'ongoing', (select coalesce(jsonb_agg(symptom), '[]') from ongoing),
      'cannotWaitSince', (select cannot_wait_since from follow_ups
        where clinic_id = ${clinicId}::uuid and patient_id = ${said.patientId}::uuid)
    ) as known
    from me`,
  );
  return found.rows[0]?.known ?? null;
}

/** The patient, the course that the moment falls in, and its reports up to then. */
function around(place: Place): SQL {
  const { clinicId, patientId } = place;
  return sql`me as (
      select p.birth_date, c.time_zone, (${momentOf(place)} at time zone c.time_zone)::date as day
      from patients p join clinics c on c.id = p.clinic_id
      where p.clinic_id = ${clinicId}::uuid and p.id = ${patientId}::uuid
    ), course as (
      select k.* from treatment_courses k, me
      where k.clinic_id = ${clinicId}::uuid and k.patient_id = ${patientId}::uuid
      order by k.day_zero <= me.day desc, k.day_zero desc limit 1
    ), reports as (
      select id, course_id, reported_on, answered_at, received_at, no_symptoms, reviewed_at from symptom_reports
      where clinic_id = ${clinicId}::uuid and patient_id = ${patientId}::uuid
    ), of_course as (
      select * from reports where course_id is not distinct from (select id from course)
    ), earlier as (
      select * from of_course where answered_at <= ${momentOf(place)}
    ), previous as (
      select * from earlier order by answered_at desc, received_at desc limit 1
    ), reviewed as (
      select * from earlier where reviewed_at is not null order by answered_at desc, received_at desc limit 1
    )`;
}

function contextOf({ clinicId, patientId }: Place): SQL {
  return sql`jsonb_build_object(
      'timeZone', me.time_zone,
      'birthDate', me.birth_date,
      'course', (select jsonb_build_object('id', id, 'drugClass', drug_class, 'dayZero', day_zero,
        'stoppedOn', stopped_on, 'withChemotherapy', with_chemotherapy, 'onSteroids', on_steroids) from course),
      'infusionDays', (select coalesce(jsonb_agg(i.day order by i.day), '[]') from infusions i, course
        where i.clinic_id = ${clinicId}::uuid and i.course_id = course.id and i.status = 'given'),
      'previous', (select ${storedReport(clinicId)} from previous r),
      'reviewed', (select ${storedReport(clinicId)} || jsonb_build_object('measurements',
        (select coalesce(jsonb_object_agg(m.measurement, m.value), '{}') from measurements m
          where m.clinic_id = ${clinicId}::uuid and m.report_id = r.id)) from reviewed r),
      'priorIrae', exists (select from alerts where clinic_id = ${clinicId}::uuid
        and patient_id = ${patientId}::uuid and irae = 'yes'))`;
}

function storedReport(clinicId: string, which: SQL = sql``): SQL {
  return sql`jsonb_build_object('id', r.id, 'reportedOn', r.reported_on, 'noSymptoms', r.no_symptoms,
      'ratings', (select coalesce(jsonb_agg(jsonb_build_object('symptom', q.symptom, 'frequency', q.frequency,
        'severity', q.severity, 'interference', q.interference, 'amount', q.amount, 'presence', q.presence,
        'score', q.score, 'patientGrade', q.patient_grade, 'firstDay', q.first_day,
        'firstDayUnsure', q.first_day_unsure)), '[]')
        from ratings q where q.clinic_id = ${clinicId}::uuid and q.report_id = r.id ${which}))`;
}

function momentOf({ answeredAt }: Place): SQL {
  return sql`${answeredAt.toISOString()}::timestamptz`;
}
