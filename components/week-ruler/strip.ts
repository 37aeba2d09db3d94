import type { CalendarDate } from "@/domain/calendar";
import type { Episode, Timeline } from "@/domain/onset/episode";
import { type Run, runsOf } from "./runs";
import { clip, stripSpan, type WeekSpan, weeksSince } from "./scale";

/** What one worklist row draws: all in weeks since start, cut to the last twelve. */
export type Strip = {
  span: WeekSpan;
  /** Null while treatment goes on or when it ended later than can be seen. */
  stopWeek: number | null;
  infusions: { week: number; status: "given" | "held" }[];
  bars: StripBar[];
};
/** On which row from the top: the worst at its worst first. */
export type StripBar = Run & { isOpen: boolean; row: number };

export type StripSource = Pick<Timeline, "dayZero" | "stoppedOn" | "today" | "infusions"> & {
  episodes: readonly Pick<Episode, "onset" | "resolvedOn" | "levels" | "peakScore">[];
};

/** Cuts a course to its strip; of more episodes at once than fit, the mildest are left to the page. */
export function cutStrip(source: StripSource): Strip {
  const { dayZero, stoppedOn, today, infusions } = source;
  const span = stripSpan(weeksSince(dayZero, today));
  const stop = stoppedOn && weeksSince(dayZero, stoppedOn);
  return {
    span,
    stopWeek: stop !== null && stop <= span.toWeek ? stop : null,
    infusions: infusions
      .map(({ day, status }) => ({ week: weeksSince(dayZero, day), status }))
      .filter(({ week }) => clip({ fromWeek: week, toWeek: week }, span)),
    bars: pack(
      source.episodes
        .toSorted((a, b) => b.peakScore - a.peakScore)
        .map((episode) => barsOf(episode, dayZero, span))
        .filter((bars) => bars.length > 0),
    ),
  };
}

function barsOf(episode: StripEpisode, dayZero: CalendarDate, span: WeekSpan): FreeBar[] {
  const runs = runsOf(episode, dayZero, "score");
  return runs.flatMap((run, index) => {
    const seen = clip(run, span);
    const isOpen = episode.resolvedOn === null && index === runs.length - 1;
    return seen ? [{ ...seen, level: run.level, isOpen }] : [];
  });
}

/** Puts each episode on the first row where nothing else lies. */
function pack(episodes: readonly FreeBar[][]): StripBar[] {
  const rows: FreeBar[][] = [];
  for (const bars of episodes) {
    const row = rows.find((taken) => !bars.some((bar) => taken.some((other) => meet(bar, other))));
    if (row) row.push(...bars);
    else if (rows.length < MOST_ROWS) rows.push([...bars]);
  }
  return rows.flatMap((bars, row) => bars.map((bar) => ({ ...bar, row })));
}

function meet(one: WeekSpan, other: WeekSpan) {
  return one.fromWeek <= other.toWeek + GAP_WEEKS && other.fromWeek <= one.toWeek + GAP_WEEKS;
}

type FreeBar = Omit<StripBar, "row">;
type StripEpisode = StripSource["episodes"][number];

const MOST_ROWS = 3;
const GAP_WEEKS = 0.4;
