import { Fragment } from "react";
import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { weekScale } from "@/components/week-ruler/scale";
import type { ToldOnsetMap } from "@/components/week-ruler/tell-onset-map";
import { expectedWindows } from "./expected-windows";
import { FactCard } from "./fact-card";
import { FactList } from "./fact-list";
import { FRAME, GUTTER, WIDE_PX } from "./frame";
import { MapMark } from "./map-mark";
import { MapNames } from "./map-names";
import { layOutRows, mapHeight } from "./map-rows";
import { useMarks } from "./use-marks";
import { useMeasuredWidth } from "./use-measured-width";
import { weekAxis } from "./week-axis";

/** The map at the width the page gives it. */
export function OnsetMapDrawing({ map }: { map: ToldOnsetMap }) {
  const [ref, width] = useMeasuredWidth();
  return (
    <div ref={ref} className="absolute inset-0 bg-surface">
      {width > 0 && <Rows map={map} width={width} />}
    </div>
  );
}

function Rows({ map, width }: { map: ToldOnsetMap; width: number }) {
  const form = width >= WIDE_PX ? "wide" : "narrow";
  const height = mapHeight(map.rows.length, form);
  const left = GUTTER[form];
  const scale = weekScale(map.span, { left, width: width - left - FRAME.right });
  const rows = layOutRows(map.rows, scale, form);
  const drawn = rows.flatMap(({ row, middle, marks }) =>
    marks.map((placed) => ({ ...placed, row, y: middle + placed.dy, week: placed.mark.week })),
  );
  const marks = useMarks(drawn.map(({ mark }) => mark.key));
  const opened = drawn.find(({ mark }) => mark.key === marks.open);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={`${map.words.chart}. ${map.words.keyboard}`}
      onKeyDown={marks.onKeyDown}
    >
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: 0, right: FRAME.right, bottom: FRAME.bottom, left }}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} className="[&_line]:stroke-line" />
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
            <ReferenceLine y={bottom} zIndex={-60} className="[&_line]:stroke-line" />
          </Fragment>
        ))}
        <Scatter
          data={drawn.map(({ week, y }) => ({ week, y }))}
          isAnimationActive={false}
          shape={({ cx, cy, index }) => {
            const placed = drawn[index];
            return placed ? (
              <MapMark
                at={{ x: cx, y: cy, r: placed.r }}
                mark={placed.mark}
                title={placed.row.name}
                facts={map.facts}
                part={marks.markProps(placed.mark.key)}
              />
            ) : (
              <g />
            );
          }}
        />
      </ScatterChart>
      <MapNames axis={map.words.weeksAxis} rows={rows} form={form} />
      {opened && (
        <FactCard
          at={{
            x: opened.x - opened.r,
            top: FRAME.top + opened.y - opened.r,
            bottom: FRAME.top + opened.y + opened.r,
          }}
          chart={{ width, height }}
          hover={marks.cardProps}
          title={opened.row.name}
        >
          <FactList facts={map.facts} said={opened.mark.facts} />
        </FactCard>
      )}
    </div>
  );
}
