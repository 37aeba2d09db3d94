import { sql } from "drizzle-orm";
import type { Acknowledgement, Closing } from "@/domain/closing";
import type { Nurse } from "@/domain/viewer";
import { audit } from "../audit";
import { type AlertRefusal, closeShownAlerts, standingOfShown } from "../close-shown-alerts";
import { markSeen } from "../mark-seen";
import { inTurn } from "../pool";
import { refreshFollowUp } from "../refresh-follow-up";
import { refusalToAct } from "../team-standing";

export type AlertChanged = { status: "done" } | { status: "refused"; reason: AlertRefusal };

const DEED = { verb: "change", object: "alerts" } as const;

/**
 * The nurse takes alerts on, all or none: they have an owner from now, and the reports on the
 * nurse's screen are seen. Refused when another was faster, and for patients of other teams.
 */
export function acknowledgeAlerts(
  nurse: Nurse,
  { patientId, alerts, seenReports }: Acknowledgement,
  at: Date,
): Promise<AlertChanged> {
  return inTurn(nurse, patientId, async (tx) => {
    const no = await refusalToAct(tx, nurse, patientId, DEED);
    if (no) return refused(no);
    const shown = await standingOfShown(tx, nurse, {
      patientId,
      alerts,
      verb: "acknowledge",
    });
    if (shown === "already-done") return { status: "done" };
    if (shown !== "as-shown") return refused(shown);
    await tx.execute(sql`
      update alerts set state = 'acknowledged', acknowledged_at = ${at.toISOString()},
        acknowledged_by = ${nurse.accountId}::uuid, acknowledged_by_name = ${nurse.name}, version = version + 1
      where clinic_id = ${nurse.clinicId}::uuid and state = 'open'
        and id = any(${sql.param(alerts.map(({ id }) => id))}::uuid[])`);
    await markSeen(tx, nurse, { patientId, seenReports, at });
    await refreshFollowUp(tx, nurse.clinicId, patientId);
    await audit(tx, nurse, {
      action: "alerts.acknowledged",
      subjectId: alerts[0]?.id ?? null,
      patientId,
      detail: { alerts: alerts.map(({ id }) => id).join() },
    });
    return { status: "done" };
  });
}

/** Closes alerts of one patient, all or none; each must stand as it was shown. */
export function closeAlerts(
  nurse: Nurse,
  { patientId, alerts, seenReports, outcome, irae, note }: Closing,
  at: Date,
): Promise<AlertChanged> {
  return inTurn(nurse, patientId, async (tx) => {
    const no = await refusalToAct(tx, nurse, patientId, DEED);
    if (no) return refused(no);
    const shown = await standingOfShown(tx, nurse, { patientId, alerts, verb: "close" });
    if (shown === "already-done") return { status: "done" };
    if (shown !== "as-shown") return refused(shown);
    await closeShownAlerts(tx, nurse, { alerts, end: { outcome, irae, note }, at });
    await markSeen(tx, nurse, { patientId, seenReports, at });
    await refreshFollowUp(tx, nurse.clinicId, patientId);
    await audit(tx, nurse, {
      action: "alerts.closed",
      subjectId: alerts[0]?.id ?? null,
      patientId,
      detail: { alerts: alerts.map(({ id }) => id).join(), outcome, irae },
    });
    return { status: "done" };
  });
}

function refused(reason: AlertRefusal): AlertChanged {
  return { status: "refused", reason };
}
