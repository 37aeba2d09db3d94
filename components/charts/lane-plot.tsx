import { memo, useId } from "react";
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { PlacedGroup } from "@/components/week-ruler/lay-out-lanes";
import type { WeekScale } from "@/components/week-ruler/scale";
import type { ToldLanes } from "@/components/week-ruler/tell-lanes";
import { afterTreatment, verticalLines } from "./course-lines";
import { expectedWindows } from "./expected-windows";
import { Fades } from "./fades";
import { FRAME } from "./frame";
import { InfusionTick } from "./infusion-tick";
import { LaneBar } from "./lane-bar";
import { weekAxis } from "./week-axis";
import { WindowHead } from "./window-head";

type LanePlotProps = {
  lanes: ToldLanes;
  groups: readonly PlacedGroup[];
  scale: WeekScale;
  width: number;
  height: number;
};

export const LanePlot = memo(function LanePlot(props: LanePlotProps) {
  const { lanes, groups, scale, width, height } = props;
  const fades = useId();
  const bars = groups.flatMap(({ lanes: placed }) =>
    placed.flatMap(({ lane, barY }) =>
      lane.bars.map((bar) => ({ week: bar.fromWeek, y: barY, bar, lane })),
    ),
  );
  const heads = groups.filter(({ group }) => group.windows.length > 0);

  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: FRAME.right, bottom: FRAME.bottom, left: scale.left }}
      accessibilityLayer={false}
    >
      <Fades id={fades} />
      {afterTreatment(lanes)}
      <CartesianGrid horizontal={false} stroke="var(--color-line)" />
      <XAxis {...weekAxis(scale)} dataKey="week" />
      <YAxis
        type="number"
        dataKey="y"
        domain={[0, height - FRAME.top - FRAME.bottom]}
        reversed
        hide
        width={0}
      />
      {groups.map(({ group, top, bottom }) =>
        expectedWindows(group.windows, { top, bottom: bottom - 6 }),
      )}
      {verticalLines(lanes)}
      <Scatter
        data={lanes.infusions.map(({ week }) => ({ week, y: 0 }))}
        isAnimationActive={false}
        shape={({ cx, cy, index }) => (
          <InfusionTick x={cx} y={cy} isHeld={lanes.infusions[index]?.status === "held"} />
        )}
      />
      <Scatter
        data={heads.map(({ top }) => ({ week: scale.span.fromWeek, y: top }))}
        isAnimationActive={false}
        shape={({ cy, index }) => {
          const head = heads[index];
          return head ? <WindowHead y={cy} right={scale.right} head={head} /> : <g />;
        }}
      />
      <Scatter
        data={bars}
        isAnimationActive={false}
        shape={({ cy, index }) => {
          const drawn = bars[index];
          return drawn ? (
            <LaneBar {...drawn} y={cy} scale={scale} fades={fades} facts={lanes.facts} />
          ) : (
            <g />
          );
        }}
      />
    </ScatterChart>
  );
});
