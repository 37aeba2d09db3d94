import type { ReceiptAdviceProps } from "@/components/receipt/receipt-advice";
import type { ReportReceipt } from "@/db/queries/receipts";
import { URGENCIES, type Urgency } from "@/domain/clinical/ids";
import { openSpans } from "@/domain/follow-up/open-spans";
import { adviceOf } from "@/domain/patient-advice";
import type { Say } from "./say-told";

/** The advice of every rule that held, most pressing first, each sentence once. */
export function sayAdvice(
  receipt: ReportReceipt,
  now: Date,
  { t, language, urgencyWords }: Say,
): ReceiptAdviceProps[] {
  return URGENCIES.toReversed().flatMap((urgency) => {
    const held = receipt.alerts
      .filter((alert) => alert.urgency === urgency)
      .map(({ ruleId }) => adviceOf(ruleId, urgency, language));
    if (held.length === 0) return [];
    const number = numberFor(urgency, receipt, now);
    return [
      {
        urgency,
        label: urgencyWords[urgency],
        because: [...new Set(held.map((each) => each.because).filter(Boolean))],
        whatToDo: [...new Set(held.map((each) => each.whatToDo))],
        call:
          number === null
            ? null
            : {
                href: `tel:${number.replace(/[^+\d]/g, "")}`,
                label: t("advice.call", { number }),
              },
      },
    ];
  });
}

/** Whom to call now: nobody for what can wait until tomorrow. */
function numberFor(urgency: Urgency, { clinic }: ReportReceipt, now: Date): string | null {
  if (urgency === "emergency-now") return clinic.emergencyNumber;
  if (urgency !== "same-day-call") return null;
  const next = openSpans(now, clinic.hours, clinic.timeZone).next().value;
  return next && next.opensAt <= now ? clinic.phone : clinic.outOfHoursPhone;
}
