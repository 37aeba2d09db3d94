import { LaneTable } from "../week-ruler/lane-table";
import { RulerKey, type RulerKeyWords } from "../week-ruler/ruler-key";
import type { ToldLanes } from "../week-ruler/tell-lanes";
import { LaneChart } from "./lane-chart";

type LaneFigureProps = {
  lanes: ToldLanes;
  words: { key: RulerKeyWords; table: string };
};

/** The onset chart with its signs explained, and the same as a table. */
export function LaneFigure({ lanes, words }: LaneFigureProps) {
  return (
    <>
      <LaneChart lanes={lanes} />
      <div className="pt-3">
        <RulerKey highest={lanes.kind === "score" ? 4 : 3} words={words.key} />
      </div>
      <details className="pt-2">
        <summary className="flex min-h-11 w-fit cursor-pointer items-center text-accent underline underline-offset-3">
          {words.table}
        </summary>
        <div className="pt-3">
          <LaneTable lanes={lanes} />
        </div>
      </details>
    </>
  );
}
