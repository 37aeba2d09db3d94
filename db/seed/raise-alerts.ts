import { URGENCIES } from "@/domain/clinical/ids";
import { ruleSet } from "@/domain/clinical/rules";
import { dueAt } from "@/domain/follow-up/clock";
import type { Alert } from "@/domain/triage/assess";
import { type AlertRow, type Chart, openAlerts, type ReportRow } from "./chart";

/** Raises a report's alerts, or raises again those still open, as a recorded report does. */
export function raiseAlerts(chart: Chart, report: ReportRow, alerts: readonly Alert[]): void {
  const open = new Map(openAlerts(chart).map((row) => [row.rule, row]));
  for (const alert of alerts) {
    const again = open.get(alert.ruleId);
    if (again) raiseAgain(again, report, alert);
    else chart.alerts.push(raisedBy(chart, report, alert));
  }
}

function raisedBy(chart: Chart, report: ReportRow, alert: Alert): AlertRow {
  return {
    clinicId: chart.clinicId,
    id: chart.random.uuid(report.receivedAt),
    patientId: chart.patientId,
    reportId: report.id,
    rule: alert.ruleId,
    ruleSet: ruleSet.version,
    urgency: alert.urgency,
    organSystem: alert.organSystem,
    inputs: alert.inputs,
    timesRaised: 1,
    raisedAt: report.receivedAt,
    lastRaisedAt: report.receivedAt,
    dueAt: dueAt(alert.urgency, report.receivedAt),
    state: "open",
    acknowledgedAt: null,
    acknowledgedBy: null,
    acknowledgedByName: null,
    closedAt: null,
    closedBy: null,
    closedByName: null,
    outcome: null,
    irae: null,
    closingNote: null,
    version: 1,
  };
}

function raiseAgain(row: AlertRow, report: ReportRow, alert: Alert): void {
  const due = dueAt(alert.urgency, report.receivedAt);
  const isWorse = URGENCIES.indexOf(alert.urgency) > URGENCIES.indexOf(row.urgency);
  if (isWorse) row.urgency = alert.urgency;
  row.dueAt = !row.dueAt || (due && due < row.dueAt) ? due : row.dueAt;
  row.reportId = report.id;
  row.inputs = alert.inputs;
  row.timesRaised = (row.timesRaised ?? 1) + 1;
  row.lastRaisedAt = report.receivedAt;
  row.state = "open";
  row.acknowledgedAt = null;
  row.acknowledgedBy = null;
  row.acknowledgedByName = null;
  row.version = (row.version ?? 1) + 1;
}
