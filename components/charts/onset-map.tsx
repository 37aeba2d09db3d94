"use client";

import dynamic from "next/dynamic";
import type { ToldOnsetMap } from "@/components/week-ruler/tell-onset-map";
import { ChartPlace } from "./chart-place";
import { mapHeight } from "./map-rows";

const OnsetMapDrawing = dynamic(
  () => import("./onset-map-drawing").then((file) => file.OnsetMapDrawing),
  { ssr: false },
);

/** Every onset of the clinic on the same weeks; OnsetTable says the same and belongs beside it. */
export function OnsetMap({ map }: { map: ToldOnsetMap }) {
  return (
    <ChartPlace
      wideHeight={mapHeight(map.rows.length, "wide")}
      narrowHeight={mapHeight(map.rows.length, "narrow")}
      loading={map.words.loading}
    >
      <OnsetMapDrawing map={map} />
    </ChartPlace>
  );
}
