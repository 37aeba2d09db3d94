import { type SQL, sql } from "drizzle-orm";
import type { SymptomId } from "@/domain/clinical/ids";
import { ATTRIBUTES } from "@/domain/clinical/ids";
import { ruleSet } from "@/domain/clinical/rules";
import { symptomOf } from "@/domain/clinical/symptoms";
import { cannotWaitSince } from "@/domain/follow-up/cannot-wait";
import { dueAt } from "@/domain/follow-up/clock";
import { lastDoseOf } from "@/domain/follow-up/programme";
import { type SilenceDates, type SilentRhythm, silenceDates } from "@/domain/follow-up/silence";
import { judgeSilence } from "@/domain/judge-silence";
import type { Episode } from "@/domain/onset/episode";
import { episodesOf } from "@/domain/onset/episodes";
import type { Rating } from "@/domain/symptom-report";
import { scored } from "@/domain/triage/answer";
import type { Transaction } from "./client";
import { runOften } from "./named";
import type { StoredRating, StoredReport } from "./report-context";
import { sightingOf } from "./sightings";
import { type JudgedReport, patientGradeOf } from "./store-report";

/**
 * Writes the episodes and alerts that follow from a report just stored, in one statement. Another
 * course's episodes stay as they are, also one that began on the same day.
 */
export async function storeWhatFollows(
  tx: Transaction,
  judged: JudgedReport,
  newId: () => string,
): Promise<void> {
  const { author, said, known } = judged;
  const touched = [...new Set([...said.ratings.map((each) => each.symptomId), ...known.ongoing])];
  const episodes = touched.flatMap((symptom) => episodesWith(judged, symptom));
  const courseId = known.course?.id ?? null;
  const raisedAt = judged.moment.receivedAt;
  const alerts = judged.judgement.assessment.alerts.map((alert) => ({
    id: newId(),
    rule: alert.ruleId,
    urgency: alert.urgency,
    organ_system: alert.organSystem,
    inputs: alert.inputs,
    due_at: dueAt(alert.urgency, raisedAt),
  }));
  await runOften(
    tx,
    "report_what_follows",
    sql`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(episodes.map(episodeRow))}::jsonb) as e(symptom symptom,
        organ_system organ_system, onset date, onset_source onset_source, onset_week float8, phase phase,
        days_since_infusion int, resolved_on date, resolution resolution, peak_score smallint,
        peak_patient_grade smallint, levels jsonb)
    ), outdated as (
      delete from episodes e where e.clinic_id = ${author.clinicId}::uuid and e.patient_id = ${said.patientId}::uuid
        and e.course_id is not distinct from ${courseId}::uuid and e.symptom::text = any(${sql.param(touched)}::text[])
        and not exists (select from told t where t.symptom = e.symptom and t.onset = e.onset)
    ), kept as (
      insert into episodes as e (clinic_id, patient_id, course_id, symptom, organ_system, onset, onset_source, onset_week,
        phase, days_since_infusion, resolved_on, resolution, peak_score, peak_patient_grade, levels)
      select ${author.clinicId}::uuid, ${said.patientId}::uuid, ${courseId}::uuid, t.* from told t
      on conflict (clinic_id, patient_id, symptom, onset) do update set onset_source = excluded.onset_source,
        onset_week = excluded.onset_week, phase = excluded.phase, days_since_infusion = excluded.days_since_infusion,
        resolved_on = excluded.resolved_on, resolution = excluded.resolution, peak_score = excluded.peak_score,
        peak_patient_grade = excluded.peak_patient_grade, levels = excluded.levels
      where e.course_id is not distinct from excluded.course_id
    )
    insert into alerts as a (clinic_id, id, patient_id, report_id, rule, rule_set, urgency, organ_system, inputs,
      raised_at, last_raised_at, due_at)
    select ${author.clinicId}::uuid, n.id, ${said.patientId}::uuid, ${said.id}::uuid, n.rule, ${ruleSet.version},
      n.urgency, n.organ_system, n.inputs, ${raisedAt.toISOString()}::timestamptz, ${raisedAt.toISOString()}::timestamptz, n.due_at
    from jsonb_to_recordset(${JSON.stringify(alerts)}::jsonb) as n(id uuid, rule text, urgency urgency,
      organ_system organ_system, inputs jsonb, due_at timestamptz)
    on conflict (clinic_id, patient_id, rule) where state <> 'closed' do update set
      report_id = excluded.report_id, rule_set = excluded.rule_set, inputs = excluded.inputs,
      urgency = greatest(a.urgency, excluded.urgency), due_at = least(a.due_at, excluded.due_at),
      times_raised = a.times_raised + 1, last_raised_at = excluded.last_raised_at, state = 'open',
      acknowledged_at = null, acknowledged_by = null, acknowledged_by_name = null, version = a.version + 1`,
  );
}

/** The columns of the follow-up row that only the newest report moves: when it came, and when silence will matter. */
export function followUpDates({ said, known, judgement, moment }: JudgedReport): SQL {
  if (!known.isNewest) return sql``;
  const lastReportDay = moment.reportedOn;
  const lastDoseOn = known.course && lastDoseOf(known.course, known.infusionDays);
  const silence = silenceAfter(known.course, {
    lastReportDay,
    lastDoseOn,
    lastKnownMaxScore: judgement.maxScore,
  });
  const before = known.cannotWaitSince === null ? null : new Date(known.cannotWaitSince);
  const since = cannotWaitSince(before, said, moment.receivedAt)?.toISOString() ?? null;
  return sql`, last_report_at = ${moment.receivedAt.toISOString()}, last_max_score = ${judgement.maxScore},
    last_reported_on = ${lastReportDay}, last_dose_on = ${lastDoseOn}, next_report_due_on = ${silence.nextDueOn}, silence_routine_on = ${silence.routineOn},
    silence_within_72h_on = ${silence.within72hOn}, cannot_wait_since = ${since}`;
}

function silenceAfter(
  course: JudgedReport["known"]["course"],
  told: Omit<SilentRhythm, "dayZero">,
): SilenceDates {
  if (!course) return { nextDueOn: null, routineOn: null, within72hOn: null };
  return silenceDates({ ...told, dayZero: course.dayZero }, judgeSilence);
}

function episodesWith({ said, known, moment }: JudgedReport, symptom: SymptomId): Episode[] {
  if (!known.course) return [];
  const thisReport: StoredReport = {
    id: said.id,
    reportedOn: moment.reportedOn,
    noSymptoms: said.noSymptoms,
    ratings: said.ratings.map((rating) => asStored(rating, patientGradeOf(rating, said))),
  };
  const reports = [...known.history, thisReport, ...known.later];
  const sightings = reports.map((report) => sightingOf(report, symptom));
  return episodesOf(symptom, symptomOf(symptom).organSystem, sightings, {
    dayZero: known.course.dayZero,
    infusionDays: known.infusionDays,
  });
}

/** A rating as it will be read back from its table. */
export function asStored(
  { symptomId, attributes, firstDay }: Rating,
  patientGrade: number | null,
): StoredRating {
  const [frequency, severity, interference, amount, presence] = ATTRIBUTES.map(
    (attribute) => attributes[attribute] ?? null,
  );
  return {
    symptom: symptomId,
    frequency: frequency ?? null,
    severity: severity ?? null,
    interference: interference ?? null,
    amount: amount ?? null,
    presence: presence ?? null,
    score: scored(attributes)?.value ?? null,
    patientGrade,
    firstDay: firstDay === "not-sure" ? null : firstDay,
    firstDayUnsure: firstDay === "not-sure",
  };
}

function episodeRow(episode: Episode) {
  return {
    symptom: episode.symptomId,
    organ_system: episode.organSystem,
    onset: episode.onset,
    onset_source: episode.onsetSource,
    onset_week: episode.onsetWeek,
    phase: episode.phase,
    days_since_infusion: episode.daysSinceInfusion,
    resolved_on: episode.resolvedOn,
    resolution: episode.resolution,
    peak_score: episode.peakScore,
    peak_patient_grade: episode.peakPatientGrade,
    levels: episode.levels,
  };
}
