import type { ReportReceipt } from "@/db/queries/receipts";
import { lookBy } from "@/domain/follow-up/look-by";
import { unratedAmong } from "@/domain/unrated";
import type { Say } from "./say-told";

/** Who looks at a report nobody has seen yet, and by when: what can honestly be promised. */
export function sayLooks(receipt: ReportReceipt, now: Date, { t, time }: Say): string[] {
  const { clinic, urgency, receivedAt, canWait, ratings } = receipt;
  const { by, isOpenNow, opensAt } = lookBy({
    urgency,
    receivedAt,
    clinicHours: clinic.hours,
    timeZone: clinic.timeZone,
  });
  const emergency =
    urgency === "emergency-now" ? [t("looks.emergency", { number: clinic.emergencyNumber })] : [];
  const unrated =
    unratedAmong(ratings).length > 0 ? [t("looks.unrated", { phone: clinic.phone })] : [];
  const asked = canWait === false ? [t("looks.cannotWait"), ...unrated] : unrated;
  if (by === null) return asked.length > 0 ? [...emergency, ...asked] : [t("looks.nextVisit")];
  if (by < now) return [...emergency, t("looks.late"), ...asked];
  const moment = time.moment(by);
  const promise =
    isOpenNow || opensAt === null
      ? t("looks.open", { clinic: clinic.name, moment })
      : t("looks.closed", { clinic: clinic.name, opens: time.moment(opensAt), moment });
  return [...emergency, promise, ...asked];
}
