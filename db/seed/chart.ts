import { URGENCIES, type Urgency } from "@/domain/clinical/ids";
import type { Doer, Handling, Step } from "./closing";
import type { KeptReport } from "./kept-report";
import type { Random } from "./random";
import type { RowOf } from "./rows";

/** A report and an alert as their tables hold them. */
export type ReportRow = RowOf<"symptomReports">;
export type AlertRow = RowOf<"alerts">;

/** One patient's chart while their story is told, oldest first. */
export type Chart = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly random: Random;
  readonly reports: KeptReport[];
  readonly alerts: AlertRow[];
  readonly contacts: RowOf<"contacts">[];
  /** What the nurse will still do. */
  handling: Handling | null;
};

/** All that no nurse has closed, acknowledged or not. */
export function openAlerts(chart: Chart): AlertRow[] {
  return chart.alerts.filter(({ state }) => state !== "closed");
}

/** The most pressing of some alerts; null for none. */
export function mostPressing(alerts: readonly AlertRow[]): Urgency | null {
  const ranks = alerts.map(({ urgency }) => URGENCIES.indexOf(urgency));
  return URGENCIES[Math.max(...ranks)] ?? null;
}

/** Lets the nurse do what she does up to a moment. */
export function catchUp(chart: Chart, until: Date): void {
  if (!chart.handling) return;
  const { by, steps } = chart.handling;
  const done = steps.filter(({ at }) => at <= until);
  for (const step of done) take(chart, by, step);
  const left = steps.slice(done.length);
  chart.handling = left.length > 0 ? { by, steps: left } : null;
}

function take(chart: Chart, by: Doer, step: Step): void {
  switch (step.kind) {
    case "see":
      see(chart, by, step.at);
      break;
    case "contact":
      contact(chart, by, step);
      break;
    case "close":
      close(chart, by, step);
      break;
  }
}

function see(chart: Chart, by: Doer, at: Date): void {
  for (const alert of openAlerts(chart)) {
    alert.state = "acknowledged";
    alert.acknowledgedAt = at;
    alert.acknowledgedBy = by.id;
    alert.acknowledgedByName = by.name;
    alert.version = (alert.version ?? 1) + 1;
  }
  for (const { row } of chart.reports.filter(({ row }) => !row.seenAt)) {
    row.seenAt = at;
    row.seenByName = by.name;
  }
}

function contact(chart: Chart, by: Doer, step: Extract<Step, { kind: "contact" }>): void {
  chart.contacts.push({
    clinicId: chart.clinicId,
    id: chart.random.uuid(step.at),
    patientId: chart.patientId,
    alertIds: openAlerts(chart).map(({ id }) => id),
    kind: step.way,
    result: step.isReached ? "reached" : "not-reached",
    note: step.note,
    nextCallOn: step.nextCallOn,
    madeBy: by.id,
    madeByName: by.name,
    madeAt: step.at,
  });
}

function close(chart: Chart, by: Doer, step: Extract<Step, { kind: "close" }>): void {
  const ended = openAlerts(chart);
  for (const alert of ended) {
    alert.state = "closed";
    alert.closedAt = step.at;
    alert.closedBy = by.id;
    alert.closedByName = by.name;
    alert.outcome = step.outcome;
    alert.irae = step.irae;
    alert.closingNote = step.note;
    alert.version = (alert.version ?? 1) + 1;
  }
  const reviewed = new Set(ended.map(({ reportId }) => reportId));
  for (const { row } of chart.reports.filter(({ row }) => reviewed.has(row.id))) {
    row.reviewedAt ??= step.at;
  }
}
