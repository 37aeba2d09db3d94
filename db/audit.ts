import { type SQL, sql } from "drizzle-orm";
import type { Principal, Transaction } from "./client";
import { runOften } from "./named";

/** One thing somebody saw or did. Ids and codes only: never a name, a symptom or free text. */
export type AuditEvent = {
  action: string;
  subjectId: string | null;
  patientId: string | null;
  detail?: Record<string, string | number | boolean | null>;
};

/** Several chains per clinic, so that writers seldom wait for each other's commit. */
const STRIPES = 16;

/**
 * Adds an event to one of its clinic's hash chains, in the caller's transaction. Call it last: the
 * chain stays locked until the commit. Source of the design: docs/decisions/0006-audit-chain.md.
 */
export async function audit(tx: Transaction, actor: Principal, event: AuditEvent): Promise<void> {
  const stripe = Math.floor(Math.random() * STRIPES);
  const actorId = "accountId" in actor ? actor.accountId : null;
  const added = await runOften(
    tx,
    "audit",
    sql`
    with event as (
      select clock_timestamp() as at, ${actorId}::uuid as actor_id, ${actor.role}::text as actor_role,
        ${event.action}::text as action, ${event.subjectId}::uuid as subject_id,
        ${event.patientId}::uuid as patient_id, ${JSON.stringify(event.detail ?? {})}::jsonb as detail
    ), link as (
      update audit_stripes s
      set sequence = s.sequence + 1,
        head = ${linkOf("s.head", "s.sequence + 1", "event")}
      from event
      where s.clinic_id = ${actor.clinicId}::uuid and s.stripe = ${stripe}
      returning s.clinic_id, s.stripe, s.sequence, s.head, event.*
    )
    insert into audit_events (clinic_id, stripe, sequence, at, actor_id, actor_role, action, subject_id, patient_id, detail, link)
    select clinic_id, stripe, sequence, at, actor_id, actor_role, action, subject_id, patient_id, detail, head from link`,
  );
  if (added.rowCount !== 1) throw new Error("the clinic has no audit chain to add to");
}

/** The first link of every chain of a new clinic. */
export async function beginAuditChains(tx: Transaction, clinicId: string): Promise<void> {
  await tx.execute(sql`
    insert into audit_stripes (clinic_id, stripe, sequence, head)
    select ${clinicId}::uuid, stripe, 0, sha256(convert_to(${clinicId} || ':' || stripe, 'UTF8'))
    from generate_series(0, ${STRIPES - 1}) as stripe`);
}

/** The first event that does not follow from the one before it, or null when every chain holds. */
export async function findBrokenLink(
  tx: Transaction,
  clinicId: string,
): Promise<{ stripe: number; sequence: number } | null> {
  const broken = await tx.execute<{ stripe: number; sequence: string }>(sql`
    with chain as (
      select e.*, lag(e.link, 1, sha256(convert_to(${clinicId} || ':' || e.stripe, 'UTF8')))
          over (partition by e.stripe order by e.sequence) as before,
        row_number() over (partition by e.stripe order by e.sequence) as place
      from audit_events e where e.clinic_id = ${clinicId}::uuid
    ), checked as (
      select stripe, sequence, sequence <> place or link <> ${linkOf("before", "sequence", "chain")} as is_broken
      from chain
    ), cut as (
      select s.stripe, s.sequence from audit_stripes s
      where s.clinic_id = ${clinicId}::uuid and s.sequence > 0 and not exists (
        select from audit_events e where e.clinic_id = s.clinic_id and e.stripe = s.stripe
          and e.sequence = s.sequence and e.link = s.head)
    )
    select stripe, sequence from checked where is_broken
    union all select stripe, sequence from cut
    order by stripe, sequence limit 1`);
  const row = broken.rows[0];
  return row ? { stripe: row.stripe, sequence: Number(row.sequence) } : null;
}

/** One link of a chain: SHA-256 over the link before and the event, in a text no setting can change. */
function linkOf(before: string, sequence: string, event: string): SQL {
  const fields = ["actor_id", "actor_role", "action", "subject_id", "patient_id", "detail"];
  const canonical = fields.map((field) => `'${field}', ${event}.${field}`).join(", ");
  return sql.raw(`sha256(${before} || convert_to(jsonb_build_object('sequence', ${sequence},
    'at_microseconds', (extract(epoch from ${event}.at) * 1000000)::bigint, ${canonical})::text, 'UTF8'))`);
}
