"use client";

import dynamic from "next/dynamic";
import { lanesHeight } from "@/components/week-ruler/lay-out-lanes";
import type { ToldLanes } from "@/components/week-ruler/tell-lanes";
import { ChartPlace } from "./chart-place";
import { FRAME } from "./frame";

const LaneDrawing = dynamic(() => import("./lane-drawing").then((file) => file.LaneDrawing), {
  ssr: false,
});

/** The onset chart of one patient; LaneTable says the same in words and belongs beside it. */
export function LaneChart({ lanes }: { lanes: ToldLanes }) {
  const heightOf = (width: "wide" | "narrow") =>
    FRAME.top + lanesHeight(lanes.groups, width) + FRAME.bottom;
  return (
    <ChartPlace
      wideHeight={heightOf("wide")}
      narrowHeight={heightOf("narrow")}
      loading={lanes.words.loading}
    >
      <LaneDrawing lanes={lanes} />
    </ChartPlace>
  );
}
