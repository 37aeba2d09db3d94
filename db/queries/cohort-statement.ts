import type { NamedStatement } from "../named";

/** A chart draws about this many marks and no more. */
export const MOST_MARKS = 400;
/** Weeks a mark may stand for: the narrowest that keeps to the marks is taken. */
const BIN_WEEKS = [1, 2, 4, 8, 12, 26, 52];

/** $1 clinic, $2 drug class or null for all. Onsets before day 0 have no week and are left out. */
export const COHORT: NamedStatement = {
  name: "cohort",
  text: `
  with courses as (
    select id, patient_id from treatment_courses
    where clinic_id = $1 and ($2::drug_class is null or drug_class = $2::drug_class)
  ), weekly as (
    select e.organ_system, e.phase, floor(e.onset_week)::int as week, count(*)::int as onsets,
      max(e.peak_score) as worst, sum(e.onset_week) as weeks, min(e.patient_id::text) as patient_id
    from episodes e join courses c on c.id = e.course_id
    where e.clinic_id = $1 and e.onset_week is not null and e.phase is not null
    group by 1, 2, 3
  ), widths as (
    select width, count(distinct (organ_system, phase, week / width)) as marks
    from weekly, unnest('{${BIN_WEEKS.join()}}'::int[]) as width group by width
  ), bin as (
    select coalesce((select min(width) from widths where marks <= ${MOST_MARKS}),
      ${BIN_WEEKS.at(-1)}) as width
  ), marks as (
    select organ_system, phase, sum(weeks) / sum(onsets) as week, sum(onsets)::int as count,
      max(worst) as worst, case when sum(onsets) = 1 then min(patient_id) end as patient_id
    from weekly, bin group by organ_system, phase, weekly.week / bin.width
  )
  select clinics.name as clinic_name, bin.width as bin_weeks,
    (select coalesce(jsonb_agg(jsonb_build_object('organSystem', organ_system, 'week', round(week::numeric, 2),
      'count', count, 'worstScore', worst, 'phase', phase, 'patientId', patient_id)
      order by organ_system, week, phase), '[]') from marks) as marks,
    (select coalesce(sum(onsets), 0)::int from weekly) as onsets,
    (select coalesce(sum(onsets), 0)::int from weekly where phase = 'delayed') as delayed_onsets,
    (select count(distinct patient_id)::int from courses) as patients,
    (select count(distinct e.patient_id)::int from episodes e join courses c on c.id = e.course_id
      where e.clinic_id = $1 and e.onset_week is not null) as patients_with_onset
  from clinics, bin where clinics.id = $1`,
};
