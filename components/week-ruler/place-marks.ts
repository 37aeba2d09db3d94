import type { WeekScale } from "./scale";

/** A mark on its row: x in pixels, dy up or down from the row's middle, r by how many it stands for. */
export type PlacedMark<Mark> = { mark: Mark; x: number; dy: number; r: number };

/** The row's height and how small and large a mark may be, all in pixels. */
type MarkRoom = { room: number; smallest: number; largest: number };

/**
 * Puts marks on one row at their own week; what would lie on another steps up or down, never
 * sideways, for the week is what the map is about. The largest come first and lie behind; in a full
 * row marks lie where they overlap least.
 */
export function placeMarks<Mark extends { week: number; count: number }>(
  marks: readonly Mark[],
  scale: WeekScale,
  { room, smallest, largest }: MarkRoom,
): PlacedMark<Mark>[] {
  const placed: PlacedMark<Mark>[] = [];
  for (const mark of marks.toSorted((a, b) => b.count - a.count)) {
    const x = scale.x(mark.week);
    // Area grows with the count; past a point size tells no more, and the number is in the words.
    const r = Math.min(smallest + 2 * Math.sqrt(mark.count - 1), largest);
    const near = placed.filter((other) => Math.abs(other.x - x) < r + other.r + GAP);
    const spots = steps(room / 2 - r).map((dy) => ({ dy, free: roomAt({ x, dy, r }, near) }));
    const best = spots.find(({ free }) => free >= GAP) ?? freest(spots);
    placed.push({ mark, x, dy: best?.dy ?? 0, r });
  }
  return placed;
}

/** 0, then a step up, a step down, two up, ... as far as there is room. */
function steps(furthest: number): number[] {
  const count = Math.max(0, Math.floor(furthest / STEP));
  return [0, ...Array.from({ length: count }, (_, i) => [-(i + 1) * STEP, (i + 1) * STEP]).flat()];
}

/** Pixels between a spot and the nearest mark; negative where they overlap. */
function roomAt(spot: Spot, others: readonly Spot[]): number {
  return Math.min(
    ...others.map((other) => Math.hypot(spot.x - other.x, spot.dy - other.dy) - spot.r - other.r),
    Number.POSITIVE_INFINITY,
  );
}

function freest(spots: readonly { dy: number; free: number }[]) {
  return spots.toSorted((a, b) => b.free - a.free)[0];
}

type Spot = { x: number; dy: number; r: number };

const STEP = 3;
const GAP = 1;
