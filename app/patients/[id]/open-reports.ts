import type { PatientPage } from "@/db/queries/patient-page";

/**
 * The reports of this page that stand open: the newest of all, and those an open alert came from.
 * They are what a nurse who acts on it has seen; what is folded or on another page is not.
 */
export function openReports(
  { reports, alerts }: Pick<PatientPage, "reports" | "alerts">,
  { isNewestPage }: { isNewestPage: boolean },
): string[] {
  const newest = isNewestPage ? reports[0]?.id : undefined;
  const alerted = alerts.open.map(({ reportId }) => reportId);
  return reports.map(({ id }) => id).filter((id) => id === newest || alerted.includes(id));
}
