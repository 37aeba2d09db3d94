import { useTranslations } from "next-intl";
import type { SaidFollowUp } from "./said-follow-up";

/** How long is left, or how late it is, with the exact time beneath. */
export function ClockCell({ row, now }: { row: SaidFollowUp; now: Date }) {
  const t = useTranslations("worklist.clock");
  const sayDuration = useSayDuration();
  if (!row.since) return null;
  const waits = t("waiting", { duration: sayDuration(row.since.at, now) });
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
  const isLate = Date.parse(row.due.at) < now.getTime();
  return (
    <>
      <p className={`whitespace-nowrap ${isLate ? "font-bold" : "font-semibold"}`}>
        {isLate
          ? t("late", { duration: sayDuration(row.due.at, now) })
          : t("left", { duration: sayDuration(row.due.at, now) })}
      </p>
      <p className={EXACT}>
        <time dateTime={row.due.at}>{t("by", { moment: row.due.said })}</time>
        <span className="sr-only lg:hidden">, {waits}</span>
      </p>
    </>
  );
}

/** "40 min", "2 h 10", "3 days": between two moments, whichever comes first. */
export function useSayDuration() {
  const t = useTranslations("worklist.clock");
  return (moment: string, now: Date) => {
    const minutes = Math.floor(Math.abs(Date.parse(moment) - now.getTime()) / 60_000);
    if (minutes < 60) return t("minutes", { minutes });
    const hours = Math.floor(minutes / 60);
    if (hours < 48) {
      return t("hours", { hours, minutes: String(minutes % 60).padStart(2, "0") });
    }
    return t("days", { days: Math.floor(hours / 24) });
  };
}

const EXACT = "text-sm whitespace-nowrap text-ink-soft";
