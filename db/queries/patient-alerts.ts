import type { OrganSystem, RuleId, Urgency } from "@/domain/clinical/ids";
import type { AlertOutcome, AlertState, IraeAnswer } from "@/domain/contact";
import type { AlertInput } from "@/domain/triage/assess";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "../client";
import { runNamed } from "../named";
import { ALERTS } from "./patient-statements";

/** One alert with what made it hold, and what became of it. */
export type PatientAlert = {
  id: string;
  version: number;
  ruleId: RuleId;
  ruleSet: string;
  urgency: Urgency;
  organSystem: OrganSystem | null;
  inputs: readonly AlertInput[];
  timesRaised: number;
  raisedAt: Date;
  lastRaisedAt: Date;
  dueAt: Date | null;
  state: AlertState;
  acknowledgedAt: Date | null;
  acknowledgedByName: string | null;
  closedAt: Date | null;
  closedByName: string | null;
  outcome: AlertOutcome | null;
  irae: IraeAnswer | null;
  closingNote: string | null;
  reportId: string;
  /** The facts that held for the patient when that report was judged. */
  contextNoteIds: readonly string[];
};

/** Open ones most pressing first, then the last that ended. */
export async function listPatientAlerts(
  tx: Transaction,
  nurse: Nurse,
  patientId: string,
): Promise<{ open: readonly PatientAlert[]; closed: readonly PatientAlert[] }> {
  const rows = await runNamed<AlertRow>(tx, ALERTS, [nurse.clinicId, patientId]);
  const alerts = rows.map(alertOf);
  return {
    open: alerts.filter(({ state }) => state !== "closed"),
    closed: alerts.filter(({ state }) => state === "closed"),
  };
}

function alertOf(row: AlertRow): PatientAlert {
  return {
    id: row.id,
    version: row.version,
    ruleId: row.rule,
    ruleSet: row.rule_set,
    urgency: row.urgency,
    organSystem: row.organ_system,
    inputs: row.inputs,
    timesRaised: row.times_raised,
    raisedAt: row.raised_at,
    lastRaisedAt: row.last_raised_at,
    dueAt: row.due_at,
    state: row.state,
    acknowledgedAt: row.acknowledged_at,
    acknowledgedByName: row.acknowledged_by_name,
    closedAt: row.closed_at,
    closedByName: row.closed_by_name,
    outcome: row.outcome,
    irae: row.irae,
    closingNote: row.closing_note,
    reportId: row.report_id,
    contextNoteIds: row.context_note_ids,
  };
}

type AlertRow = {
  id: string;
  version: number;
  rule: RuleId;
  rule_set: string;
  urgency: Urgency;
  organ_system: OrganSystem | null;
  inputs: readonly AlertInput[];
  times_raised: number;
  raised_at: Date;
  last_raised_at: Date;
  due_at: Date | null;
  state: AlertState;
  acknowledged_at: Date | null;
  acknowledged_by_name: string | null;
  closed_at: Date | null;
  closed_by_name: string | null;
  outcome: AlertOutcome | null;
  irae: IraeAnswer | null;
  closing_note: string | null;
  report_id: string;
  context_note_ids: readonly string[];
};
