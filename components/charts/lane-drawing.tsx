import { useMemo } from "react";
import { layOutLanes } from "@/components/week-ruler/lay-out-lanes";
import { weekScale } from "@/components/week-ruler/scale";
import type { ToldLanes } from "@/components/week-ruler/tell-lanes";
import { FactCard } from "./fact-card";
import { FactList } from "./fact-list";
import { FRAME, GUTTER, WIDE_PX } from "./frame";
import { laneMarks } from "./lane-marks";
import { LaneNames } from "./lane-names";
import { LanePlot } from "./lane-plot";
import { MarksContext, useMarks } from "./use-marks";
import { useMeasuredWidth } from "./use-measured-width";

/** Lanes at the width the page gives them. */
export function LaneDrawing({ lanes }: { lanes: ToldLanes }) {
  const [ref, width] = useMeasuredWidth();
  return (
    <div ref={ref} className="absolute inset-0 bg-surface">
      {width > 0 && <Lanes lanes={lanes} width={width} />}
    </div>
  );
}

function Lanes({ lanes, width }: { lanes: ToldLanes; width: number }) {
  const { form, drawn, ...plot } = useMemo(() => layOut(lanes, width), [lanes, width]);
  const marks = useMarks(drawn.map((mark) => mark.key));
  const opened = drawn.find((mark) => mark.key === marks.open);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      role="group"
      aria-label={`${lanes.words.chart}. ${lanes.words.keyboard}`}
      onKeyDown={marks.onKeyDown}
    >
      <MarksContext value={marks.markProps}>
        <LanePlot lanes={lanes} {...plot} />
      </MarksContext>
      <LaneNames axis={lanes.words.weeksAxis} groups={plot.groups} form={form} />
      {opened && (
        <FactCard at={opened} chart={plot} hover={marks.cardProps} title={opened.title}>
          {opened.said.kind === "window" ? (
            <p>{opened.said.sentence}</p>
          ) : (
            <FactList facts={lanes.facts} said={opened.said.facts} />
          )}
        </FactCard>
      )}
    </div>
  );
}

function layOut(lanes: ToldLanes, width: number) {
  const form = width >= WIDE_PX ? "wide" : "narrow";
  const groups = layOutLanes(lanes.groups, form);
  const height = FRAME.top + (groups.at(-1)?.bottom ?? 0) + FRAME.bottom;
  const left = GUTTER[form];
  const scale = weekScale(lanes.span, { left, width: width - left - FRAME.right });
  return { form, groups, scale, width, height, drawn: laneMarks(groups, scale) } as const;
}
