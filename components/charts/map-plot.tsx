import { Fragment, memo } from "react";
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { WeekScale } from "@/components/week-ruler/scale";
import type { ToldOnsetMap } from "@/components/week-ruler/tell-onset-map";
import { expectedWindows } from "./expected-windows";
import { FRAME } from "./frame";
import { MapMark } from "./map-mark";
import type { DrawnMark, MapRow } from "./map-rows";
import { weekAxis } from "./week-axis";

type MapPlotProps = {
  facts: ToldOnsetMap["facts"];
  rows: readonly MapRow[];
  drawn: readonly DrawnMark[];
  scale: WeekScale;
  width: number;
  height: number;
};

export const MapPlot = memo(function MapPlot(props: MapPlotProps) {
  const { facts, rows, drawn, scale, width, height } = props;
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: FRAME.right, bottom: FRAME.bottom, left: scale.left }}
      accessibilityLayer={false}
    >
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
      {rows.map(({ row, top, bottom }) => (
        <Fragment key={row.organSystem}>
          {expectedWindows(row.windows, { top: top + 3, bottom: bottom - 3 })}
          <ReferenceLine y={bottom} zIndex={-60} stroke="var(--color-line)" />
        </Fragment>
      ))}
      <Scatter
        data={drawn.map(({ mark, y }) => ({ week: mark.week, y }))}
        isAnimationActive={false}
        shape={({ cx, cy, index }) => {
          const placed = drawn[index];
          return placed ? (
            <MapMark
              at={{ x: cx, y: cy, r: placed.r }}
              mark={placed.mark}
              title={placed.row.name}
              facts={facts}
            />
          ) : (
            <g />
          );
        }}
      />
    </ScatterChart>
  );
});
