import type { getTranslations } from "next-intl/server";
import type { LaneSummary, LaneWords } from "@/components/week-ruler/tell-lanes";
import { organSystemOf } from "@/domain/clinical/organ-systems";
import { symptomOf } from "@/domain/clinical/symptoms";
import type { ExpectedWindow } from "@/domain/onset/episode";
import type { Language } from "@/i18n/language";
import type { TimeSayer } from "@/i18n/say-time";

type Say = {
  t: Awaited<ReturnType<typeof getTranslations<"history">>>;
  time: TimeSayer;
  language: Language;
};

/** The words of the patient's own chart: answers, never grades. */
export function laneWords({ t, time, language }: Say): LaneWords {
  const symptom: LaneWords["symptom"] = (id) => symptomOf(id).label[language];
  const organSystem: LaneWords["organSystem"] = (id) => organSystemOf(id).label[language];
  const level: LaneWords["level"] = ({ kind, value }) => t(`chart.level.${kind}`, { value });
  return {
    symptom,
    organSystem,
    level,
    phase: { immediate: t("chart.phase.immediate"), delayed: t("chart.phase.delayed") },
    day: time.day,
    unsureDay: (day) => t("chart.unsureDay", { day: time.day(day) }),
    week: time.decimal,
    beforeStart: t("chart.beforeStart"),
    daysSinceInfusion: (days) => t("chart.daysSinceInfusion", { days }),
    noInfusionBefore: t("chart.noInfusionBefore"),
    resolved: (day) => t("chart.resolved", { day: time.day(day) }),
    ongoing: t("chart.ongoing"),
    fact: {
      onset: t("chart.fact.onset"),
      week: t("chart.fact.week"),
      "since-infusion": t("chart.fact.since-infusion"),
      phase: t("chart.fact.phase"),
      peak: t("chart.fact.peak"),
      end: t("chart.fact.end"),
    },
    laneSentence: ({ symptomId, episodeCount, firstOnset, peak, isOngoing }) =>
      t("chart.lane", {
        symptom: symptom(symptomId),
        count: episodeCount,
        onset: sayOnset(firstOnset),
        level: level(peak),
        isOngoing: String(isOngoing),
      }),
    windowSentence: (window) =>
      sayWindow(window, { t, time, organ: organSystem(window.organSystem) }),
    infusionsSentence: (infusions) =>
      t("chart.infusions", {
        given: infusions.filter(({ status }) => status === "given").length,
        held: infusions.filter(({ status }) => status === "held").length,
      }),
    symptomColumn: t("chart.symptomColumn"),
    chart: t("chart.drawing"),
    keyboard: t("chart.keyboard"),
    loading: t("chart.loading"),
    weeksAxis: t("chart.weeksAxis"),
    now: t("chart.now"),
    stopped: t("chart.stopped"),
  };

  function sayOnset({ onsetWeek }: LaneSummary["firstOnset"]): string {
    if (onsetWeek === null) return t("chart.beforeStart");
    return t("chart.laneOnset", { week: time.decimal(onsetWeek) });
  }
}

type WindowSay = Omit<Say, "language"> & { organ: string };

function sayWindow(window: ExpectedWindow, { t, time, organ }: WindowSay): string {
  const { fromWeek, toWeek, medianWeek, source } = window;
  const median = medianWeek === null ? "" : time.decimal(medianWeek);
  if (fromWeek === null || toWeek === null)
    return t("chart.window.median", { organ, median, source });
  const range = { organ, from: time.decimal(fromWeek), to: time.decimal(toWeek), source };
  return medianWeek === null
    ? t("chart.window.range", range)
    : t("chart.window.both", { ...range, median });
}
