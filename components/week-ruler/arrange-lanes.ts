import { kindOf, type PatientLevelKind } from "@/components/level/level";
import { ORGAN_SYSTEMS, type OrganSystem, type SymptomId } from "@/domain/clinical/ids";
import type { Episode, ExpectedWindow, Timeline } from "@/domain/onset/episode";
import { type Run, runsOf } from "./runs";
import { clip, courseSpan, type WeekSpan, weeksSince } from "./scale";

/** One episode on its lane, in weeks since start. */
export type Bar = WeekSpan & {
  episode: Episode;
  /** It was there before day 0, so the bar comes in from the left edge. */
  isFromBefore: boolean;
  runs: Run[];
  peak: number;
};
export type Lane = { symptomId: SymptomId; bars: Bar[] };
type LaneGroup = { organSystem: OrganSystem; lanes: Lane[]; windows: ExpectedWindow[] };
type ArrangedLanes = {
  span: WeekSpan;
  kind: PatientLevelKind;
  nowWeek: number;
  stopWeek: number | null;
  groups: LaneGroup[];
};

/** A course as lanes: organ systems in their fixed order, in each the earliest symptom first. */
export function arrangeLanes(timeline: Timeline): ArrangedLanes {
  const nowWeek = weeksSince(timeline.dayZero, timeline.today);
  const span = courseSpan(nowWeek);
  const kind = kindOf(timeline.episodes.flatMap((episode) => episode.levels));
  const bars = timeline.episodes
    .toSorted((a, b) => (a.onset < b.onset ? -1 : 1))
    .map((episode) => barOf(episode, timeline, { span, kind }));
  return {
    span,
    kind,
    nowWeek,
    stopWeek: timeline.stoppedOn && weeksSince(timeline.dayZero, timeline.stoppedOn),
    groups: ORGAN_SYSTEMS.map((organSystem) => ({
      organSystem,
      lanes: lanesOf(bars.filter((bar) => bar.episode.organSystem === organSystem)),
      windows: timeline.windows.filter((window) => window.organSystem === organSystem),
    })).filter((group) => group.lanes.length > 0),
  };
}

function barOf(episode: Episode, { dayZero }: Timeline, ruler: Ruler): Bar {
  const all = runsOf(episode, dayZero, ruler.kind);
  const runs = all.flatMap((run) => {
    const seen = clip(run, ruler.span);
    return seen ? [{ ...run, ...seen }] : [];
  });
  const onsetWeek = Math.max(weeksSince(dayZero, episode.onset), ruler.span.fromWeek);
  return {
    episode,
    isFromBefore: episode.onsetWeek === null,
    fromWeek: runs[0]?.fromWeek ?? onsetWeek,
    toWeek: runs.at(-1)?.toWeek ?? onsetWeek,
    runs,
    peak: ruler.kind === "score" ? episode.peakScore : (episode.peakPatientGrade ?? 0),
  };
}

function lanesOf(bars: readonly Bar[]): Lane[] {
  const symptoms = new Set(bars.map((bar) => bar.episode.symptomId));
  return [...symptoms].map((symptomId) => ({
    symptomId,
    bars: bars.filter((bar) => bar.episode.symptomId === symptomId),
  }));
}

type Ruler = { span: WeekSpan; kind: PatientLevelKind };
