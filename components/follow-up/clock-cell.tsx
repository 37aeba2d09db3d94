import { useTranslations } from "next-intl";
import { clockLeft, waitMinutes } from "@/domain/follow-up/clock";
import type { SaidFollowUp } from "./said-follow-up";

/** How long is left, or how late it is, with the exact time beneath. */
export function ClockCell({ row, now }: { row: SaidFollowUp; now: Date }) {
  const t = useTranslations("worklist.clock");
  const sayDuration = useSayDuration();
  if (!row.since) return null;
  const waits = t("waiting", { duration: sayDuration(waitMinutes(new Date(row.since.at), now)) });
  if (!row.due) {
    return (
      <>
        <p className="whitespace-nowrap">{waits}</p>
        <p className={EXACT}>
          <time dateTime={row.since.at}>{t("since", { moment: row.since.said })}</time>
        </p>
      </>
    );
  }
  const left = clockLeft(new Date(row.due.at), now);
  const isLate = left.status === "overdue";
  return (
    <>
      <p className={`whitespace-nowrap ${isLate ? "font-bold" : "font-semibold"}`}>
        {left.status !== "no-target" &&
          t(isLate ? "late" : "left", { duration: sayDuration(left.minutes) })}
      </p>
      <p className={EXACT}>
        <time dateTime={row.due.at}>{t("by", { moment: row.due.said })}</time>
        <span className="sr-only lg:hidden">, {waits}</span>
      </p>
    </>
  );
}

/** "40 min", "2 h 10", "3 days"; a moment that this device's clock puts ahead is now. */
export function useSayDuration() {
  const t = useTranslations("worklist.clock");
  return (counted: number) => {
    const minutes = Math.max(0, counted);
    if (minutes < 60) return t("minutes", { minutes });
    const hours = Math.floor(minutes / 60);
    if (hours < 48) {
      return t("hours", { hours, minutes: String(minutes % 60).padStart(2, "0") });
    }
    return t("days", { days: Math.floor(hours / 24) });
  };
}

const EXACT = "text-sm whitespace-nowrap text-ink-soft";
