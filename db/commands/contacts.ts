import { sql } from "drizzle-orm";
import { addDays, dayIn } from "@/domain/calendar";
import type { Contact } from "@/domain/closing";
import type { Nurse } from "@/domain/viewer";
import { audit } from "../audit";
import type { Transaction } from "../client";
import { type AlertRefusal, closeShownAlerts, standingOfShown } from "../close-shown-alerts";
import { markSeen } from "../mark-seen";
import { inTurn } from "../pool";
import { refreshFollowUp } from "../refresh-follow-up";
import { refusalToAct } from "../team-standing";

/** Why a contact was not kept. */
type ContactRefusal = AlertRefusal | "call-day-out-of-reach";

export type ContactKept =
  | { status: "recorded" | "already-recorded" }
  | { status: "refused"; reason: ContactRefusal };

const DEED = { verb: "add", object: "contacts" } as const;

/** A call is promised for the next year at most: a later day is a slip of the pen. */
const FARTHEST_CALL_DAYS = 366;

/**
 * Keeps what a nurse did, closes the alerts it answers, and settles what was promised: a patient who
 * was reached no longer waits for a call, one who was not still does. The same id again is kept once.
 */
export function recordContact(nurse: Nurse, said: Contact, at: Date): Promise<ContactKept> {
  const { patientId, alerts, outcome, irae, note } = said;
  return inTurn(nurse, patientId, async (tx) => {
    const no = await refusalToAct(tx, nurse, patientId, DEED);
    if (no) return refused(no);
    const known = await makerOf(tx, nurse, said.id);
    if (known) {
      const isSame = known.made_by === nurse.accountId && known.patient_id === patientId;
      return isSame ? { status: "already-recorded" } : refused("not-found");
    }
    if (!(await isWithinReach(tx, nurse, said, at))) return refused("call-day-out-of-reach");
    if (outcome && irae) {
      const shown = await standingOfShown(tx, nurse, { patientId, alerts, verb: "close" });
      if (shown === "not-found") return refused(shown);
      if (shown !== "as-shown") return refused("changed-meanwhile");
      await closeShownAlerts(tx, nurse, { alerts, end: { outcome, irae, note }, at });
    }
    await keep(tx, nurse, said, at);
    await markSeen(tx, nurse, { patientId, seenReports: said.seenReports, at });
    await refreshFollowUp(tx, nurse.clinicId, patientId, whatIsOwedAfter(said));
    await audit(tx, nurse, {
      action: "contact.recorded",
      subjectId: said.id,
      patientId,
      detail: { kind: said.kind, result: said.result, outcome, closed: alerts.length },
    });
    return { status: "recorded" };
  });
}

/** Whose contact already has this id. */
async function makerOf(tx: Transaction, nurse: Nurse, id: string) {
  const known = await tx.execute<{ made_by: string; patient_id: string }>(sql`
    select made_by, patient_id from contacts where clinic_id = ${nurse.clinicId}::uuid and id = ${id}::uuid`);
  return known.rows[0];
}

async function isWithinReach(tx: Transaction, nurse: Nurse, { nextCallOn }: Contact, at: Date) {
  if (nextCallOn === null) return true;
  const clinic = await tx.execute<{ time_zone: string }>(
    sql`select time_zone from clinics where id = ${nurse.clinicId}::uuid`,
  );
  const [place] = clinic.rows;
  if (!place) throw new Error("the nurse's clinic is gone");
  const today = dayIn(place.time_zone, at);
  return nextCallOn >= today && nextCallOn <= addDays(today, FARTHEST_CALL_DAYS);
}

async function keep(tx: Transaction, nurse: Nurse, said: Contact, at: Date): Promise<void> {
  const alertIds = JSON.stringify([...new Set(said.alerts.map(({ id }) => id))]);
  await tx.execute(sql`
    insert into contacts (clinic_id, id, patient_id, alert_ids, kind, result, note, next_call_on,
      made_by, made_by_name, made_at)
    values (${nurse.clinicId}::uuid, ${said.id}::uuid, ${said.patientId}::uuid, ${alertIds}::jsonb,
      ${said.kind}, ${said.result}, ${said.note}, ${said.nextCallOn}, ${nurse.accountId}::uuid,
      ${nurse.name}, ${at.toISOString()})`);
}

function whatIsOwedAfter({ result, nextCallOn }: Contact) {
  if (result === "reached")
    return sql`, next_call_on = ${nextCallOn}::date, cannot_wait_since = null`;
  return nextCallOn ? sql`, next_call_on = ${nextCallOn}::date` : sql``;
}

function refused(reason: ContactRefusal): ContactKept {
  return { status: "refused", reason };
}
