import type { LevelReading } from "@/components/level/level";
import type { CalendarDate } from "@/domain/calendar";
import type { Phase } from "@/domain/onset/episode";
import type { Bar } from "./arrange-lanes";

/** What is said of every episode, in this order, in the card and in the table alike. */
export const LANE_FACTS = ["onset", "week", "since-infusion", "phase", "peak", "end"] as const;
export type LaneFact = (typeof LANE_FACTS)[number];

export type LaneFactWords = {
  /** "Tue 17 Nov 2026", in the reader's language. */
  day: (day: CalendarDate) => string;
  /** The day of the report, for the patient was not sure. */
  unsureDay: (day: CalendarDate) => string;
  /** "6.3". */
  week: (week: number) => string;
  beforeStart: string;
  daysSinceInfusion: (days: number) => string;
  noInfusionBefore: string;
  phase: Record<Phase, string>;
  /** Always with its scale: "score 3 of 4", "patient grade 2". */
  level: (level: LevelReading) => string;
  resolved: (day: CalendarDate) => string;
  ongoing: string;
};

export function tellFacts(
  { episode, peak }: Bar,
  kind: LevelReading["kind"],
  say: LaneFactWords,
): Record<LaneFact, string> {
  const { onset, onsetSource, onsetWeek, daysSinceInfusion, phase, resolvedOn } = episode;
  return {
    onset: onsetSource === "stated" ? say.day(onset) : say.unsureDay(onset),
    week: onsetWeek === null ? say.beforeStart : say.week(onsetWeek),
    "since-infusion":
      daysSinceInfusion === null ? say.noInfusionBefore : say.daysSinceInfusion(daysSinceInfusion),
    phase: phase === null ? say.beforeStart : say.phase[phase],
    peak: say.level({ kind, value: peak }),
    end: resolvedOn === null ? say.ongoing : say.resolved(resolvedOn),
  };
}
