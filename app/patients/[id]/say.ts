import { getLocale, getTranslations } from "next-intl/server";
import type { CalendarDate } from "@/domain/calendar";
import { timeSayer } from "@/i18n/say-time";

/** All that the patient page's words are made with, gathered once per request. */
export async function makeSay(place: { timeZone: string; today: CalendarDate; now: Date }) {
  const language = await getLocale();
  return {
    ...place,
    language,
    t: await getTranslations("patient"),
    urgency: await getTranslations("common.urgency"),
    time: timeSayer(language, place.timeZone),
  };
}
export type Say = Awaited<ReturnType<typeof makeSay>>;

/** "40 min", "2 h 10", "3 days". */
export function sayDuration(minutes: number, { t }: Say): string {
  if (minutes < 60) return t("clock.minutes", { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 48) {
    return t("clock.hours", { hours, minutes: String(minutes % 60).padStart(2, "0") });
  }
  return t("clock.days", { days: Math.floor(hours / 24) });
}
