import type { ToldGroup, ToldLane } from "./tell-lanes";

/** Wide: names stand left of the lanes. Narrow: names stand above the bars, which get the width. */
export type ChartWidth = "wide" | "narrow";

export type PlacedGroup = { group: ToldGroup; top: number; bottom: number; lanes: PlacedLane[] };
export type PlacedLane = { lane: ToldLane; top: number; barY: number };

/** Where each group and lane stands, in pixels below the ruler. */
export function layOutLanes(groups: readonly ToldGroup[], width: ChartWidth): PlacedGroup[] {
  let y = 0;
  return groups.map((group) => {
    const top = y;
    const lanes = group.lanes.map((lane, index) => {
      const laneTop = top + HEAD + index * LANES[width].height;
      return { lane, top: laneTop, barY: laneTop + LANES[width].barMiddle };
    });
    y = top + HEAD + group.lanes.length * LANES[width].height + FOOT;
    return { group, top, bottom: y, lanes };
  });
}

/** The height of all lanes, known before anything is drawn. */
export function lanesHeight(groups: readonly ToldGroup[], width: ChartWidth): number {
  return layOutLanes(groups, width).at(-1)?.bottom ?? 0;
}

const HEAD = 28;
const FOOT = 10;
const LANES = {
  wide: { height: 28, barMiddle: 14 },
  narrow: { height: 46, barMiddle: 32 },
};
