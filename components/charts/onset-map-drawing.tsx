import { useMemo } from "react";
import { weekScale } from "@/components/week-ruler/scale";
import type { ToldOnsetMap } from "@/components/week-ruler/tell-onset-map";
import { FactCard } from "./fact-card";
import { FactList } from "./fact-list";
import { FRAME, GUTTER, WIDE_PX } from "./frame";
import { MapNames } from "./map-names";
import { MapPlot } from "./map-plot";
import { drawnMarks, layOutRows, mapHeight } from "./map-rows";
import { MarksContext, useMarks } from "./use-marks";
import { useMeasuredWidth } from "./use-measured-width";

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
  const { form, ...plot } = useMemo(() => layOut(map, width), [map, width]);
  const marks = useMarks(map.rows.flatMap((row) => row.marks.map((mark) => mark.key)));
  const opened = plot.drawn.find(({ mark }) => mark.key === marks.open);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={`${map.words.chart}. ${map.words.keyboard}`}
      onKeyDown={marks.onKeyDown}
    >
      <MarksContext value={marks.markProps}>
        <MapPlot facts={map.facts} {...plot} />
      </MarksContext>
      <MapNames axis={map.words.weeksAxis} rows={plot.rows} form={form} />
      {opened && (
        <FactCard
          at={{
            x: opened.x - opened.r,
            top: FRAME.top + opened.y - opened.r,
            bottom: FRAME.top + opened.y + opened.r,
          }}
          chart={plot}
          hover={marks.cardProps}
          title={opened.row.name}
        >
          <FactList facts={map.facts} said={opened.mark.facts} />
        </FactCard>
      )}
    </div>
  );
}

function layOut(map: ToldOnsetMap, width: number) {
  const form = width >= WIDE_PX ? "wide" : "narrow";
  const height = mapHeight(map.rows.length, form);
  const left = GUTTER[form];
  const scale = weekScale(map.span, { left, width: width - left - FRAME.right });
  const rows = layOutRows(map.rows, scale, form);
  return { form, rows, scale, width, height, drawn: drawnMarks(rows) } as const;
}
