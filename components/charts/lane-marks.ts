import type { PlacedGroup, PlacedLane } from "@/components/week-ruler/lay-out-lanes";
import type { WeekScale } from "@/components/week-ruler/scale";
import type { ToldBar } from "@/components/week-ruler/tell-lanes";
import { FRAME } from "./frame";

/** All that can be pointed at in the lane chart, in reading order, with the place of its card. */
type LaneMark = {
  key: string;
  title: string;
  x: number;
  top: number;
  bottom: number;
  said: { kind: "window"; sentence: string } | { kind: "bar"; facts: ToldBar["facts"] };
};

export function laneMarks(groups: readonly PlacedGroup[], scale: WeekScale): LaneMark[] {
  return groups.flatMap((placed) => [
    ...windowMarks(placed, scale),
    ...placed.lanes.flatMap((lane) => barMarks(lane, scale)),
  ]);
}

/** One mark for a group's windows, however many there are. */
export function windowKey({ group }: PlacedGroup): string {
  return `window ${group.organSystem}`;
}

function windowMarks(placed: PlacedGroup, scale: WeekScale): LaneMark[] {
  const { windows, name } = placed.group;
  if (windows.length === 0) return [];
  const firstWeek = Math.min(...windows.map((w) => w.fromWeek ?? w.medianWeek ?? w.toWeek ?? 0));
  return [
    {
      key: windowKey(placed),
      title: name,
      x: scale.x(firstWeek),
      top: FRAME.top + placed.top,
      bottom: FRAME.top + placed.top + 24,
      said: { kind: "window", sentence: windows.map((window) => window.sentence).join(" ") },
    },
  ];
}

function barMarks({ lane, barY }: PlacedLane, scale: WeekScale): LaneMark[] {
  return lane.bars.map((bar) => ({
    key: bar.key,
    title: lane.name,
    x: scale.x(bar.fromWeek),
    top: FRAME.top + barY - 12,
    bottom: FRAME.top + barY + 12,
    said: { kind: "bar", facts: bar.facts },
  }));
}
