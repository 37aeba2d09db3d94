import type { NamedStatement } from "../named";

export const REPORT_ROWS = 10;
const CLOSED_ALERTS = 10;
const CONTACT_ROWS = 20;
/** A chart draws at most about this many bars; the newest are kept. */
const EPISODE_ROWS = 400;

/** Who the patient is, their course and what is owed. $1 clinic, $2 patient, $3 now. */
export const RECORD: NamedStatement = {
  name: "patient_record",
  text: `
  with clinic as (
    select name, time_zone, ($3::timestamptz at time zone time_zone)::date as today
    from clinics where id = $1
  ), course as (
    select k.* from treatment_courses k, clinic
    where k.clinic_id = $1 and k.patient_id = $2
    order by k.day_zero <= clinic.today desc, k.day_zero desc limit 1
  ), newest as (
    select e.* from episodes e where e.clinic_id = $1 and e.patient_id = $2
    order by e.onset desc, e.symptom limit ${EPISODE_ROWS}
  )
  select clinic.name as clinic_name, clinic.time_zone, clinic.today::text,
    p.name, p.record_number, p.birth_date::text, p.diagnosis, p.phone, p.baseline,
    p.care_team_id, t.name as care_team_name,
    (select jsonb_build_object('regimen', regimen, 'drugClass', drug_class, 'dayZero', day_zero,
      'stoppedOn', stopped_on, 'withChemotherapy', with_chemotherapy, 'onSteroids', on_steroids) from course) as course,
    (select coalesce(jsonb_agg(jsonb_build_object('day', i.day, 'status', i.status) order by i.day), '[]')
      from infusions i, course where i.clinic_id = $1 and i.course_id = course.id) as infusions,
    (select coalesce(jsonb_agg(jsonb_build_object('symptomId', symptom, 'organSystem', organ_system, 'onset', onset,
      'onsetSource', onset_source, 'onsetWeek', onset_week, 'phase', phase, 'daysSinceInfusion', days_since_infusion,
      'resolvedOn', resolved_on, 'resolution', resolution, 'peakScore', peak_score,
      'peakPatientGrade', peak_patient_grade, 'levels', levels) order by onset, symptom), '[]') from newest) as episodes,
    f.next_call_on::text, f.next_report_due_on::text, f.cannot_wait_since, f.last_report_at, f.last_max_score,
    f.last_reported_on::text, f.last_dose_on::text as rhythm_dose_on,
    f.silence_routine_on <= clinic.today as is_silent
  from clinic
  join patients p on p.clinic_id = $1 and p.id = $2
  join care_teams t on t.clinic_id = $1 and t.id = p.care_team_id
  left join follow_ups f on f.clinic_id = $1 and f.patient_id = p.id`,
};

/** Every open alert, most pressing first, then the last ones that ended. $1 clinic, $2 patient. */
export const ALERTS: NamedStatement = {
  name: "patient_alerts",
  text: `
  (select ${alertColumns()} from alerts where clinic_id = $1 and patient_id = $2 and state <> 'closed'
    order by urgency desc, due_at, raised_at, rule)
  union all
  (select ${alertColumns()} from alerts where clinic_id = $1 and patient_id = $2 and state = 'closed'
    order by closed_at desc, rule limit ${CLOSED_ALERTS})`,
};

/** The newest reports up to a place, whole. $1 clinic, $2 patient, $3 received before, $4 with an id before. */
export const REPORTS: NamedStatement = {
  name: "patient_reports",
  text: `
  select r.id, r.reported_on::text, r.answered_at, r.received_at, r.author_role, a.name as author_name,
    r.no_symptoms, r.can_wait, r.note, r.danger_signs_unanswered, r.urgency, r.reviewed_at,
    r.seen_at, r.seen_by_name, to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as received_key,
    (select coalesce(jsonb_agg(jsonb_build_object('symptomId', q.symptom, 'frequency', q.frequency,
      'severity', q.severity, 'interference', q.interference, 'amount', q.amount, 'presence', q.presence,
      'score', q.score, 'firstDay', q.first_day, 'isFirstDayUnsure', q.first_day_unsure)
      order by q.score desc nulls last, q.symptom), '[]')
      from ratings q where q.clinic_id = $1 and q.report_id = r.id) as ratings,
    (select coalesce(jsonb_agg(jsonb_build_object('measurementId', m.measurement, 'value', m.value)
      order by m.measurement), '[]')
      from measurements m where m.clinic_id = $1 and m.report_id = r.id) as measurements
  from symptom_reports r
  join accounts a on a.clinic_id = $1 and a.id = r.author_id
  where r.clinic_id = $1 and r.patient_id = $2 and (r.received_at, r.id) < ($3::timestamptz, $4::uuid)
  order by r.received_at desc, r.id desc limit ${REPORT_ROWS + 1}`,
};

/** The newest contacts. $1 clinic, $2 patient. */
export const CONTACTS: NamedStatement = {
  name: "patient_contacts",
  text: `
  select id, kind, result, note, next_call_on::text, made_by_name, made_at, jsonb_array_length(alert_ids) as alert_count
  from contacts where clinic_id = $1 and patient_id = $2
  order by made_at desc, id desc limit ${CONTACT_ROWS}`,
};

function alertColumns() {
  return `id, version, rule, rule_set, urgency, organ_system, inputs, times_raised, raised_at, last_raised_at,
    due_at, state, acknowledged_at, acknowledged_by_name, closed_at, closed_by_name, outcome, irae, closing_note, report_id,
    (select r.assessment -> 'contextNoteIds' from symptom_reports r
      where r.clinic_id = $1 and r.id = report_id) as context_note_ids`;
}
