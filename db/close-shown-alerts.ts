import { sql } from "drizzle-orm";
import type { ShownAlert } from "@/domain/closing";
import {
  type AlertOutcome,
  type AlertState,
  type AlertVerb,
  type IraeAnswer,
  nextAlertState,
} from "@/domain/contact";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "./client";

/** Why an alert did not change. */
export type AlertRefusal = "not-found" | "not-allowed" | "changed-meanwhile";

export type AlertEnd = { outcome: AlertOutcome; irae: IraeAnswer; note: string | null };

/** How alerts stand against what a nurse was shown; `already-done` is the same form sent twice. */
export type ShownStanding = "as-shown" | "already-done" | "not-found" | "changed-meanwhile";

/** Locks alerts of a patient and compares them with what the nurse was shown. Changes nothing. */
export async function standingOfShown(
  tx: Transaction,
  nurse: Nurse,
  {
    patientId,
    alerts,
    verb,
  }: { patientId: string; alerts: readonly ShownAlert[]; verb: AlertVerb },
): Promise<ShownStanding> {
  const ids = [...new Set(alerts.map(({ id }) => id))];
  const doneBy = sql.raw({ acknowledge: "acknowledged_by", close: "closed_by" }[verb]);
  const found = await tx.execute<{
    id: string;
    version: number;
    state: AlertState;
    mine: boolean;
  }>(sql`
    select id, version, state, coalesce(${doneBy} = ${nurse.accountId}::uuid, false) as mine from alerts
    where clinic_id = ${nurse.clinicId}::uuid and patient_id = ${patientId}::uuid
      and id = any(${sql.param(ids)}::uuid[])
    for update`);
  if (found.rows.length < ids.length) return "not-found";
  const stand = (holds: (row: (typeof found.rows)[number], shown: ShownAlert) => boolean) =>
    alerts.every((shown) => found.rows.some((row) => row.id === shown.id && holds(row, shown)));
  if (stand((row, shown) => row.version === shown.version && canDo(verb, row.state))) {
    return "as-shown";
  }
  return stand((row, shown) => row.mine && row.version === shown.version + 1)
    ? "already-done"
    : "changed-meanwhile";
}

function canDo(verb: AlertVerb, state: AlertState): boolean {
  return nextAlertState(state, verb).status === "accepted";
}

/**
 * Closes alerts that `standingOfShown` found as they were shown, and sets their reports reviewed once
 * none of a report's alerts is open. Throws when a version moved under the lock.
 */
export async function closeShownAlerts(
  tx: Transaction,
  nurse: Nurse,
  { alerts, end, at }: { alerts: readonly ShownAlert[]; end: AlertEnd; at: Date },
): Promise<void> {
  const shown = JSON.stringify([...new Map(alerts.map((alert) => [alert.id, alert])).values()]);
  const closed = await tx.execute<{ report_id: string }>(sql`
    update alerts a set state = 'closed', closed_at = ${at.toISOString()}, closed_by = ${nurse.accountId}::uuid,
      closed_by_name = ${nurse.name}, outcome = ${end.outcome}, irae = ${end.irae},
      closing_note = ${end.note}, version = a.version + 1
    from jsonb_to_recordset(${shown}::jsonb) as shown(id uuid, version int)
    where a.clinic_id = ${nurse.clinicId}::uuid and a.id = shown.id and a.version = shown.version
      and a.state <> 'closed'
    returning a.report_id`);
  if (closed.rows.length !== new Set(alerts.map(({ id }) => id)).size) {
    throw new Error("an alert changed under its lock");
  }
  const reports = [...new Set(closed.rows.map((row) => row.report_id))];
  await tx.execute(sql`
    update symptom_reports r set reviewed_at = ${at.toISOString()}
    where r.clinic_id = ${nurse.clinicId}::uuid and r.id = any(${sql.param(reports)}::uuid[])
      and r.reviewed_at is null and not exists (
        select from alerts a where a.clinic_id = r.clinic_id and a.report_id = r.id and a.state <> 'closed')`);
}
