import { type PatientLevelKind, valueOn } from "@/components/level/level";
import type { CalendarDate } from "@/domain/calendar";
import type { Episode } from "@/domain/onset/episode";
import { type WeekSpan, weeksSince } from "./scale";

/** A stretch of an episode at one level; null where nobody was asked, which is not "none". */
export type Run = WeekSpan & { level: number | null };

/**
 * An episode cut where its level changes. A report speaks for the seven days before it; when more
 * than one weekly report is missing, the stretch before that is unknown.
 */
export function runsOf(episode: RunSource, dayZero: CalendarDate, kind: PatientLevelKind): Run[] {
  const runs: Run[] = [];
  let known = weeksSince(dayZero, episode.onset);
  for (const level of episode.levels.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const reported = weeksSince(dayZero, level.day);
    if (reported - known > LONGEST_GAP_WEEKS) {
      runs.push({ fromWeek: known, toWeek: reported - RECALL_WEEKS, level: null });
      known = reported - RECALL_WEEKS;
    }
    extend(runs, { fromWeek: known, toWeek: reported, level: valueOn(kind, level) });
    known = reported;
  }
  return episode.resolvedOn ? endAt(weeksSince(dayZero, episode.resolvedOn), runs) : runs;
}

type RunSource = Pick<Episode, "onset" | "resolvedOn" | "levels">;

const RECALL_WEEKS = 1;
const LONGEST_GAP_WEEKS = 2;

function extend(runs: Run[], next: Run) {
  const last = runs.at(-1);
  if (last && last.level === next.level) last.toWeek = next.toWeek;
  else runs.push(next);
}

/** Holds the last level to the episode's last day, and drops what was answered after it. */
function endAt(endWeek: number, runs: readonly Run[]): Run[] {
  const lived = runs.filter((run, index) => index === 0 || run.fromWeek < endWeek);
  return lived.map((run, index) => {
    const isLast = index === lived.length - 1;
    return isLast || run.toWeek > endWeek
      ? { ...run, toWeek: Math.max(run.fromWeek, endWeek) }
      : run;
  });
}
