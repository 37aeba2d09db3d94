import type { LaneSummary, LaneWords } from "@/components/week-ruler/tell-lanes";
import { organSystemOf } from "@/domain/clinical/organ-systems";
import { symptomOf } from "@/domain/clinical/symptoms";
import type { Say } from "./say";
import { sayLevel, sayWindow } from "./say-window";

/** The words of the onset chart and its table. */
export function laneWords(say: Say): LaneWords {
  const { t, time, language } = say;
  const symptom: LaneWords["symptom"] = (id) => symptomOf(id).label[language];
  const organSystem: LaneWords["organSystem"] = (id) => organSystemOf(id).label[language];
  const level: LaneWords["level"] = (reading) => sayLevel(reading, t);
  const phase = { immediate: t("chart.phase.immediate"), delayed: t("chart.phase.delayed") };
  return {
    symptom,
    organSystem,
    level,
    phase,
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
    windowSentence: (window) => sayWindow(window, organSystem(window.organSystem), { t, time }),
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

  function sayOnset({ onsetWeek, phase: kind }: LaneSummary["firstOnset"]): string {
    if (onsetWeek === null || kind === null) return t("chart.beforeStart");
    return t("chart.laneOnset", { week: time.decimal(onsetWeek), phase: phase[kind] });
  }
}
