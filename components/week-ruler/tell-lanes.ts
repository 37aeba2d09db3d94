import type { LevelReading, PatientLevelKind } from "@/components/level/level";
import type { OrganSystem, SymptomId } from "@/domain/clinical/ids";
import type { Episode, ExpectedWindow, OnsetSource, Timeline } from "@/domain/onset/episode";
import { arrangeLanes, type Bar, type Lane } from "./arrange-lanes";
import { LANE_FACTS, type LaneFact, type LaneFactWords, tellFacts } from "./lane-facts";
import type { Run } from "./runs";
import { type WeekSpan, weeksSince } from "./scale";

/** All words of the lane chart and its table; functions, so it is told on the server. */
export type LaneWords = LaneFactWords & {
  symptom: (id: SymptomId) => string;
  organSystem: (id: OrganSystem) => string;
  fact: Record<LaneFact, string>;
  symptomColumn: string;
  laneSentence: (lane: LaneSummary) => string;
  windowSentence: (window: ExpectedWindow) => string;
  infusionsSentence: (infusions: readonly { week: number; status: "given" | "held" }[]) => string;
  /** The chart's name: "Symptoms by weeks since treatment start". */
  chart: string;
  /** How to move in it by keyboard. */
  keyboard: string;
  /** Before the chart is drawn. */
  loading: string;
  weeksAxis: string;
  now: string;
  stopped: string;
};

/** What one sentence says of a lane. */
export type LaneSummary = {
  symptomId: SymptomId;
  episodeCount: number;
  firstOnset: Pick<Episode, "onset" | "onsetWeek" | "phase">;
  peak: LevelReading;
  isOngoing: boolean;
};

/** The lane chart in plain values, ready to be sent to the browser. */
export type ToldLanes = {
  span: WeekSpan;
  /** The scale of every digit in it; the key must name it. */
  kind: PatientLevelKind;
  nowWeek: number;
  stopWeek: number | null;
  infusions: { week: number; status: "given" | "held" }[];
  groups: ToldGroup[];
  infusionsSentence: string;
  facts: { fact: LaneFact; name: string }[];
  words: Record<
    "chart" | "keyboard" | "loading" | "weeksAxis" | "now" | "stopped" | "symptomColumn",
    string
  >;
};
export type ToldGroup = {
  organSystem: OrganSystem;
  name: string;
  windows: ToldWindow[];
  lanes: ToldLane[];
};
export type ToldLane = { symptomId: SymptomId; name: string; sentence: string; bars: ToldBar[] };
export type ToldBar = WeekSpan & {
  key: string;
  isFromBefore: boolean;
  isOngoing: boolean;
  onsetSource: OnsetSource;
  runs: Run[];
  peak: number;
  facts: Record<LaneFact, string>;
};
export type ToldWindow = {
  key: string;
  fromWeek: number | null;
  medianWeek: number | null;
  toWeek: number | null;
  sentence: string;
};

export function tellLanes(timeline: Timeline, say: LaneWords): ToldLanes {
  const { span, kind, nowWeek, stopWeek, groups } = arrangeLanes(timeline);
  const infusions = timeline.infusions.map(({ day, status }) => ({
    week: weeksSince(timeline.dayZero, day),
    status,
  }));
  return {
    span,
    kind,
    nowWeek,
    stopWeek,
    infusions,
    infusionsSentence: say.infusionsSentence(infusions),
    groups: groups.map(({ organSystem, windows, lanes }) => ({
      organSystem,
      name: say.organSystem(organSystem),
      windows: windows.map((window) => tellWindow(window, say)),
      lanes: lanes.map((lane) => tellLane(lane, kind, say)),
    })),
    facts: LANE_FACTS.map((fact) => ({ fact, name: say.fact[fact] })),
    words: {
      chart: say.chart,
      keyboard: say.keyboard,
      loading: say.loading,
      weeksAxis: say.weeksAxis,
      now: say.now,
      stopped: say.stopped,
      symptomColumn: say.symptomColumn,
    },
  };
}

function tellLane(lane: Lane, kind: LevelReading["kind"], say: LaneWords): ToldLane {
  const { symptomId, bars } = lane;
  const [first] = bars;
  return {
    symptomId,
    name: say.symptom(symptomId),
    sentence: first ? say.laneSentence(summaryOf(lane, first, kind)) : "",
    bars: bars.map((bar) => tellBar(bar, kind, say)),
  };
}

function summaryOf({ symptomId, bars }: Lane, first: Bar, kind: LevelReading["kind"]): LaneSummary {
  return {
    symptomId,
    episodeCount: bars.length,
    firstOnset: first.episode,
    peak: { kind, value: Math.max(...bars.map((bar) => bar.peak)) },
    isOngoing: bars.some((bar) => bar.episode.resolvedOn === null),
  };
}

function tellBar(bar: Bar, kind: LevelReading["kind"], say: LaneWords): ToldBar {
  const { episode, fromWeek, toWeek, isFromBefore, runs, peak } = bar;
  return {
    key: `${episode.symptomId} ${episode.onset}`,
    fromWeek,
    toWeek,
    isFromBefore,
    isOngoing: episode.resolvedOn === null,
    onsetSource: episode.onsetSource,
    runs,
    peak,
    facts: tellFacts(bar, kind, say),
  };
}

/** A published window with its words, for lanes and map alike. */
export function tellWindow(window: ExpectedWindow, say: WindowWords): ToldWindow {
  const { entryId, fromWeek, medianWeek, toWeek } = window;
  return { key: entryId, fromWeek, medianWeek, toWeek, sentence: say.windowSentence(window) };
}

type WindowWords = Pick<LaneWords, "windowSentence">;
