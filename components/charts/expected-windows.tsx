import { ReferenceArea, ReferenceLine } from "recharts";
import type { ToldWindow } from "@/components/week-ruler/tell-lanes";

/** Published windows behind an organ's rows: a pale band, the median a thin line. */
export function expectedWindows(
  windows: readonly ToldWindow[],
  { top, bottom }: { top: number; bottom: number },
) {
  return windows.flatMap(({ key, fromWeek, medianWeek, toWeek }) => [
    fromWeek !== null && toWeek !== null && (
      <ReferenceArea
        key={`${key} band`}
        x1={fromWeek}
        x2={toWeek}
        y1={top}
        y2={bottom}
        ifOverflow="hidden"
        fill="var(--color-accent)"
        fillOpacity={0.12}
        zIndex={-50}
        className="forced-colors:[&_path]:fill-none forced-colors:[&_path]:stroke-accent"
      />
    ),
    medianWeek !== null && (
      <ReferenceLine
        key={`${key} median`}
        segment={[
          { x: medianWeek, y: top },
          { x: medianWeek, y: bottom },
        ]}
        ifOverflow="hidden"
        zIndex={-40}
        stroke="var(--color-accent)"
      />
    ),
  ]);
}
