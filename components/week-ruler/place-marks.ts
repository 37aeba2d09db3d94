import type { WeekScale } from "./scale";

/** A mark on its row: x in pixels, dy up or down from the row's middle, r by how many it stands for. */
export type PlacedMark<Mark> = { mark: Mark; x: number; dy: number; r: number };

/**
 * Puts marks on one row at their own week; what would lie on another steps up or down, never
 * sideways, for the week is what the map is about. When a row is full, marks overlap.
 */
export function placeMarks<Mark extends { week: number; count: number }>(
  marks: readonly Mark[],
  scale: WeekScale,
  room: number,
): PlacedMark<Mark>[] {
  const placed: PlacedMark<Mark>[] = [];
  for (const mark of marks) {
    const x = scale.x(mark.week);
    const r = radiusOf(mark.count);
    const near = placed.filter((other) => Math.abs(other.x - x) < r + other.r + GAP);
    const free = steps(room / 2 - r).find((dy) =>
      near.every((other) => isFree({ x, dy, r }, other)),
    );
    placed.push({ mark, x, dy: free ?? 0, r });
  }
  return placed;
}

/** Area grows with the count; past a point size tells no more, and the number is in the words. */
function radiusOf(count: number): number {
  return Math.min(SMALLEST + 3 * Math.sqrt(count - 1), LARGEST);
}

/** 0, then a step up, a step down, two up, ... as far as there is room. */
function steps(furthest: number): number[] {
  const count = Math.max(0, Math.floor(furthest / STEP));
  return [0, ...Array.from({ length: count }, (_, i) => [-(i + 1) * STEP, (i + 1) * STEP]).flat()];
}

function isFree(one: Spot, other: Spot): boolean {
  return Math.hypot(one.x - other.x, one.dy - other.dy) >= one.r + other.r + GAP;
}

type Spot = { x: number; dy: number; r: number };

const SMALLEST = 8;
const LARGEST = 17;
const STEP = 3;
const GAP = 1;
