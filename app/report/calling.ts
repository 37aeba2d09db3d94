import type { Calling } from "@/components/symptom-report/calling";
import type { ReportClinic } from "@/db/queries/report-page";
import { openSpans } from "@/domain/follow-up/open-spans";

/** Whom to call over the next days, so that a form left open through the evening still knows. */
export function callingOf(clinic: ReportClinic, now: Date): Calling {
  const { phone, outOfHoursPhone, emergencyNumber, hours, timeZone } = clinic;
  const open: Calling["open"][number][] = [];
  for (const { opensAt, closesAt } of openSpans(now, hours, timeZone)) {
    open.push({ from: opensAt.toISOString(), to: closesAt.toISOString() });
    if (open.length === SPANS) break;
  }
  return { phone, outOfHoursPhone, emergencyNumber, open };
}

const SPANS = 5;
