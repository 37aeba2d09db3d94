import type { WeekScale } from "@/components/week-ruler/scale";
import type { ToldBar } from "@/components/week-ruler/tell-lanes";

export const BAR_HEIGHT = 18;

/** Where the pieces of a bar stand, in pixels. */
type BarPlace = {
  left: number;
  /** With its soft edge. */
  end: number;
  runs: PlacedRun[];
  before: SoftPlace;
  after: SoftPlace;
  /** No run at the peak is wide enough for its digit, so it stands behind the bar. */
  peakOutside: boolean;
};
type PlacedRun = { left: number; width: number; level: number | null; hasDigit: boolean };
type SoftPlace = { left: number; width: number; level: number };

export function barPlace(bar: ToldBar, scale: WeekScale): BarPlace {
  const soft = Math.min(Math.max(scale.pxPerWeek, 14), 26);
  const start = scale.x(bar.fromWeek) + (bar.isFromBefore ? soft : 0);
  const runs = placeRuns(bar, { scale, start });
  const right = runs.reduce((edge, run) => Math.max(edge, run.left + run.width), start);
  const levels = runs.flatMap((run) => run.level ?? []);
  return {
    left: scale.x(bar.fromWeek),
    end: right + (bar.isOngoing ? soft : 0),
    runs,
    before: { left: scale.x(bar.fromWeek), width: soft, level: levels[0] ?? bar.peak },
    after: { left: right, width: soft, level: levels.at(-1) ?? bar.peak },
    peakOutside: !runs.some((run) => run.hasDigit && run.level === bar.peak),
  };
}

/** Runs side by side; one too short to be seen is widened, and what follows gives way. */
function placeRuns(
  bar: ToldBar,
  { scale, start }: { scale: WeekScale; start: number },
): PlacedRun[] {
  let edge = start;
  return bar.runs.map(({ fromWeek, toWeek, level }) => {
    const left = Math.max(edge, scale.x(fromWeek));
    const width = Math.max(scale.x(toWeek) - left, level === null ? 0 : THINNEST);
    edge = left + width;
    return { left, width, level, hasDigit: level !== null && width >= DIGIT_ROOM };
  });
}

const THINNEST = 6;
const DIGIT_ROOM = 12;
