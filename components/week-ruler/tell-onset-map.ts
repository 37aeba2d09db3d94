import type { LevelReading } from "@/components/level/level";
import { ORGAN_SYSTEMS, type OrganSystem } from "@/domain/clinical/ids";
import type { ExpectedWindow, Phase } from "@/domain/onset/episode";
import { courseSpan, type WeekSpan } from "./scale";
import { type ToldWindow, tellWindow } from "./tell-lanes";

/** Onsets of one kind in one place of the map; a single one leads to its patient. */
type OnsetMark = {
  organSystem: OrganSystem;
  week: number;
  count: number;
  worstScore: number;
  phase: Phase;
  patientId: string | null;
};

/** What is said of every mark, in this order. */
const ONSET_FACTS = ["week", "phase", "count", "worst"] as const;
type OnsetFact = (typeof ONSET_FACTS)[number];

/** All words of the map and its table; functions, so it is told on the server. */
export type OnsetMapWords = {
  organSystem: (id: OrganSystem) => string;
  week: (week: number) => string;
  phase: Record<Phase, string>;
  count: (count: number) => string;
  /** Always with its scale. */
  level: (level: LevelReading) => string;
  fact: Record<OnsetFact, string>;
  rowSentence: (row: OnsetRowSummary) => string;
  windowSentence: (window: ExpectedWindow) => string;
  chart: string;
  keyboard: string;
  loading: string;
  weeksAxis: string;
  organColumn: string;
  patientColumn: string;
  openPatient: string;
};

/** What one sentence says of an organ system. */
type OnsetRowSummary = {
  organSystem: OrganSystem;
  onsets: Record<Phase, number>;
  worst: LevelReading;
};

export type ToldOnsetMap = {
  span: WeekSpan;
  rows: ToldOnsetRow[];
  facts: { fact: OnsetFact; name: string }[];
  words: Record<
    | "chart"
    | "keyboard"
    | "loading"
    | "weeksAxis"
    | "organColumn"
    | "patientColumn"
    | "openPatient",
    string
  >;
};
export type ToldOnsetRow = {
  organSystem: OrganSystem;
  name: string;
  sentence: string;
  windows: ToldWindow[];
  marks: ToldOnsetMark[];
};
export type ToldOnsetMark = {
  key: string;
  week: number;
  count: number;
  worstScore: number;
  phase: Phase;
  href: string | null;
  facts: Record<OnsetFact, string>;
};

type OnsetMapSource = {
  marks: readonly OnsetMark[];
  windows: readonly ExpectedWindow[];
  hrefOf: (patientId: string) => string;
};

/** The clinic's onsets in plain values: a row for each organ system where anything began. */
export function tellOnsetMap(source: OnsetMapSource, say: OnsetMapWords): ToldOnsetMap {
  const lastWeek = Math.max(0, ...source.marks.map((mark) => mark.week));
  const rows = ORGAN_SYSTEMS.map((organSystem) => tellRow(organSystem, source, say));
  const { chart, keyboard, loading, weeksAxis, organColumn, patientColumn, openPatient } = say;
  return {
    span: courseSpan(lastWeek),
    rows: rows.filter((row) => row.marks.length > 0),
    facts: ONSET_FACTS.map((fact) => ({ fact, name: say.fact[fact] })),
    words: { chart, keyboard, loading, weeksAxis, organColumn, patientColumn, openPatient },
  };
}

function tellRow(
  organSystem: OrganSystem,
  source: OnsetMapSource,
  say: OnsetMapWords,
): ToldOnsetRow {
  const marks = source.marks.filter((mark) => mark.organSystem === organSystem);
  const windows = source.windows.filter((window) => window.organSystem === organSystem);
  return {
    organSystem,
    name: say.organSystem(organSystem),
    sentence: say.rowSentence(summaryOf(organSystem, marks)),
    windows: windows.map((window) => tellWindow(window, say)),
    marks: marks
      .toSorted((a, b) => a.week - b.week)
      .map((mark, place) => tellMark(mark, { place, source, say })),
  };
}

function summaryOf(organSystem: OrganSystem, marks: readonly OnsetMark[]): OnsetRowSummary {
  const onsetsIn = (phase: Phase) =>
    marks.filter((mark) => mark.phase === phase).reduce((sum, mark) => sum + mark.count, 0);
  return {
    organSystem,
    onsets: { immediate: onsetsIn("immediate"), delayed: onsetsIn("delayed") },
    worst: { kind: "score", value: Math.max(0, ...marks.map((mark) => mark.worstScore)) },
  };
}

function tellMark(mark: OnsetMark, { place, source, say }: Telling): ToldOnsetMark {
  const { organSystem, week, count, worstScore, phase, patientId } = mark;
  return {
    key: `${organSystem} ${place}`,
    week,
    count,
    worstScore,
    phase,
    href: patientId === null ? null : source.hrefOf(patientId),
    facts: {
      week: say.week(week),
      phase: say.phase[phase],
      count: say.count(count),
      worst: say.level({ kind: "score", value: worstScore }),
    },
  };
}

type Telling = { place: number; source: OnsetMapSource; say: OnsetMapWords };
