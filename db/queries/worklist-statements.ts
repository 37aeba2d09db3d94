import { URGENCIES } from "@/domain/clinical/ids";
import { URGENCY_TARGET_HOURS } from "@/domain/follow-up/clock";
import { STRIP_DAYS } from "@/domain/follow-up/follow-up";
import type { NamedStatement } from "../named";

/** Rows of one page; one more is asked for, to know whether another page follows. */
export const PAGE_ROWS = 50;
/** To the microsecond, for `worklistCursor`. */
const MICROS = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;

type Words = { latestDay: string; teams: string; search: string | null };

/** The moment a calendar day begins where the clinic is. */
const dawnOf = (day: string) => `((${day})::timestamp at time zone zone)`;

/** From most to least pressing as numbers, so that the whole order is one ascending tuple. */
const rankOf = (urgency: string) =>
  `case ${urgency} ${URGENCIES.toReversed()
    .map((each, place) => `when '${each}' then ${place}`)
    .join(" ")} else ${URGENCIES.length} end`;

/**
 * Everyone to whom a follow-up is owed, with the cause that gives them their place: an open alert,
 * silence, a promised call, or the patient's word that it cannot wait. Each arm of the `or` has its
 * own partial index, bounded by a day no clinic has passed yet; whether the day has come is asked of
 * the clinic's own. A search also finds those to whom nothing is owed (cause and urgency null).
 */
function owed({ latestDay, teams, search }: Words): string {
  const mayBeOwed = `(f.urgency is not null or f.silence_routine_on <= ${latestDay}
      or f.next_call_on <= ${latestDay} or f.cannot_wait_since is not null)`;
  const isFound =
    search &&
    `exists (select from patients p where p.clinic_id = $1 and p.id = f.patient_id
      and (p.name ilike ${search} or p.record_number ilike ${search}))`;
  return `
  caused as (
    select f.*, clinic.today, clinic.zone, case
        when f.urgency > 'routine' then 'alert'
        when f.silence_within_72h_on <= today then 'silence'
        when f.next_call_on <= today then 'call'
        when f.cannot_wait_since is not null then 'cannot-wait'
        when f.urgency is not null then 'alert'
        when f.silence_routine_on <= today then 'silence'
      end as cause,
      coalesce(f.silence_within_72h_on <= today, false) as is_long_silence
    from clinic, follow_ups f
    where f.clinic_id = $1 and (${teams} is null or f.care_team_id = any(${teams}))
      and ${isFound ?? mayBeOwed}
  ), owed as (
    select c.*, case
        when c.cause = 'alert' then c.urgency
        when c.cause = 'silence' and c.is_long_silence then 'within-72h'::urgency
        when c.cause is not null then 'routine'::urgency
      end as effective,
      case
        when c.cause = 'alert' then c.due_at
        when c.cause = 'call' then ${dawnOf("c.next_call_on + 1")}
        when c.cause = 'silence' and c.is_long_silence
          then ${dawnOf("c.silence_within_72h_on")} + interval '${URGENCY_TARGET_HOURS["within-72h"]} hours'
      end as due,
      case c.cause
        when 'alert' then c.raised_at
        when 'cannot-wait' then c.cannot_wait_since
        when 'call' then ${dawnOf("c.next_call_on")}
        when 'silence' then ${dawnOf("case when c.is_long_silence then c.silence_within_72h_on else c.silence_routine_on end")}
        else '-infinity'
      end as since
    from caused c ${search ? "" : "where c.cause is not null"}
  )`;
}

/**
 * What a poll asks first: the clinic's day, how many are owed at each urgency, and a fingerprint
 * that moves with every row of the list. $1 clinic, $2 now, $3 care teams or null, [$4 search].
 */
const summary = (search: string | null) => `
  with clinic as materialized (
    select name, time_zone as zone, ($2::timestamptz at time zone time_zone)::date as today
    from clinics where id = $1
  ), ${owed({ latestDay: "($2::timestamptz at time zone 'UTC')::date + 1", teams: "$3::uuid[]", search })},
  counted as (
    select ${URGENCIES.map((urgency) => `count(*) filter (where effective = '${urgency}')::int as "${urgency}"`).join(", ")},
      coalesce(bit_xor(hashtextextended(patient_id || ':' || version || ':' || coalesce(cause, ''), 0)), 0)::text as fingerprint
    from owed
  )
  select clinic.name as clinic_name, clinic.zone as time_zone, clinic.today::text,
    to_jsonb(counted) - 'fingerprint' as counts, counted.fingerprint
  from clinic, counted`;

/**
 * One page in the order of domain/follow-up/worklist-order. $1 clinic, $2 today, $3 time zone,
 * $4 care teams or null, $5-$8 the place of the row before the page, [$9 search].
 */
const page = (search: string | null) => `
  with clinic as (select $2::date as today, $3::text as zone),
  ${owed({ latestDay: "$2::date", teams: "$4::uuid[]", search })},
  placed as (
    select o.*, ${rankOf("o.effective")} as rank, coalesce(o.due, 'infinity') as due_or_never from owed o
  ), page as (
    select * from placed
    where (rank, due_or_never, since, patient_id) > ($5::int, $6::timestamptz, $7::timestamptz, $8::uuid)
    order by rank, due_or_never, since, patient_id limit ${PAGE_ROWS + 1}
  )
  select page.patient_id, page.care_team_id, page.effective as urgency, page.cause, page.rank,
    page.due, page.since, to_char(page.due at time zone 'UTC', ${MICROS}) as due_key,
    case when page.cause is not null then to_char(page.since at time zone 'UTC', ${MICROS}) end as since_key,
    page.reasons, page.state, page.owner_name, page.strip, page.last_report_at, page.last_max_score,
    page.last_reported_on::text, page.last_dose_on::text as rhythm_dose_on,
    page.silence_routine_on <= $2 as is_silent, page.cannot_wait_since,
    case when page.next_call_on <= $2 then page.next_call_on::text end as call_on,
    p.name, p.record_number, course.regimen, course.day_zero::text, course.stopped_on::text,
    coalesce(doses.infusions, '[]') as infusions, doses.last_dose_on::text
  from page
  join patients p on p.clinic_id = $1 and p.id = page.patient_id
  left join lateral (
    select k.id, k.regimen, k.day_zero, k.stopped_on from treatment_courses k
    where k.clinic_id = $1 and k.patient_id = page.patient_id
    order by k.day_zero <= $2 desc, k.day_zero desc limit 1
  ) course on true
  left join lateral (
    select max(i.day) filter (where i.status = 'given') as last_dose_on,
      jsonb_agg(jsonb_build_object('day', i.day, 'status', i.status) order by i.day)
        filter (where i.day > $2::date - ${STRIP_DAYS}) as infusions
    from infusions i where i.clinic_id = $1 and i.course_id = course.id and i.day <= $2
  ) doses on true
  order by page.rank, page.due_or_never, page.since, page.patient_id`;

/** Two texts of each, for a search takes another path through the database. */
export const WORKLIST: Record<
  "listed" | "searched",
  { summary: NamedStatement; page: NamedStatement }
> = {
  listed: {
    summary: { name: "worklist_summary", text: summary(null) },
    page: { name: "worklist_page", text: page(null) },
  },
  searched: {
    summary: { name: "worklist_search_summary", text: summary("$4::text") },
    page: { name: "worklist_search_page", text: page("$9::text") },
  },
};
