import { type SQL, sql } from "drizzle-orm";
import { STRIP_DAYS } from "@/domain/follow-up/follow-up";
import type { Transaction } from "./client";
import { runOften } from "./named";

/**
 * Brings a patient's follow-up row in step with their open alerts and recent episodes; `also` sets
 * further columns in the same statement. Call it in the transaction that changed them.
 */
export async function refreshFollowUp(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  also: SQL = sql``,
): Promise<void> {
  await runOften(
    tx,
    "follow_up_refresh",
    sql`
    with clinic as (
      select (now() at time zone time_zone)::date as today from clinics where id = ${clinicId}::uuid
    ), open_alerts as (
      select rule, urgency, state, raised_at, due_at, acknowledged_by, acknowledged_by_name
      from alerts where clinic_id = ${clinicId}::uuid and patient_id = ${patientId}::uuid and state <> 'closed'
    ), pressing as (
      select * from open_alerts where urgency = (select max(urgency) from open_alerts)
    ), now_open as (
      select (select max(urgency) from open_alerts) as urgency,
        (select count(*)::int from open_alerts) as open_alerts,
        (select min(raised_at) from pressing) as raised_at,
        (select min(due_at) from pressing) as due_at,
        (select min(state) from pressing) as state,
        (select coalesce(jsonb_agg(jsonb_build_object('ruleId', rule, 'urgency', urgency)
          order by urgency desc, raised_at, rule), '[]') from open_alerts) as reasons,
        (select acknowledged_by from pressing where acknowledged_by is not null order by raised_at limit 1) as owner_id,
        (select acknowledged_by_name from pressing where acknowledged_by is not null order by raised_at limit 1) as owner_name,
        (select coalesce(jsonb_agg(jsonb_build_object('symptomId', symptom, 'onset', onset,
          'resolvedOn', resolved_on, 'peakScore', peak_score) order by onset, symptom), '[]')
          from episodes, clinic where clinic_id = ${clinicId}::uuid and patient_id = ${patientId}::uuid
          and coalesce(resolved_on, today) >= today - ${STRIP_DAYS}::int) as strip
    )
    update follow_ups f
    set urgency = n.urgency, open_alerts = n.open_alerts, raised_at = n.raised_at, due_at = n.due_at,
      state = n.state, reasons = n.reasons, owner_id = n.owner_id, owner_name = n.owner_name,
      strip = n.strip, version = f.version + 1${also}
    from now_open n
    where f.clinic_id = ${clinicId}::uuid and f.patient_id = ${patientId}::uuid`,
  );
}
