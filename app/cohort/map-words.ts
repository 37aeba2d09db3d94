import { getLocale, getTranslations } from "next-intl/server";
import { sayWindow } from "@/app/patients/[id]/say-window";
import type { OnsetMapWords } from "@/components/week-ruler/tell-onset-map";
import { organSystemOf } from "@/domain/clinical/organ-systems";
import { timeSayer } from "@/i18n/say-time";

/** The words of the cohort's map and its table. */
export async function mapWords(): Promise<OnsetMapWords> {
  const t = await getTranslations("cohort.map");
  const windowWords = await getTranslations("patient");
  const language = await getLocale();
  const time = timeSayer(language, "UTC");
  const organSystem: OnsetMapWords["organSystem"] = (id) => organSystemOf(id).label[language];
  return {
    organSystem,
    week: (week) => t("week", { week: time.decimal(week) }),
    phase: { immediate: t("phase.immediate"), delayed: t("phase.delayed") },
    count: (count) => t("count", { count }),
    level: ({ value }) => t("level", { value }),
    fact: {
      week: t("fact.week"),
      phase: t("fact.phase"),
      count: t("fact.count"),
      worst: t("fact.worst"),
    },
    rowSentence: ({ onsets, worst }) => t("row", { ...onsets, worst: worst.value }),
    windowSentence: (window) =>
      sayWindow(window, organSystem(window.organSystem), { t: windowWords, time }),
    chart: t("chart"),
    keyboard: t("keyboard"),
    loading: t("loading"),
    weeksAxis: t("weeksAxis"),
    organColumn: t("organColumn"),
    patientColumn: t("patientColumn"),
    openPatient: t("openPatient"),
  };
}
