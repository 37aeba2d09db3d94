import type { ChartWidth } from "@/components/week-ruler/lay-out-lanes";
import { type PlacedMark, placeMarks } from "@/components/week-ruler/place-marks";
import type { WeekScale } from "@/components/week-ruler/scale";
import type { ToldOnsetMark, ToldOnsetRow } from "@/components/week-ruler/tell-onset-map";
import { FRAME } from "./frame";

/** A row of the map: where it stands below the ruler, and its marks. */
export type MapRow = {
  row: ToldOnsetRow;
  top: number;
  middle: number;
  bottom: number;
  marks: PlacedMark<ToldOnsetMark>[];
};

export function layOutRows(
  rows: readonly ToldOnsetRow[],
  scale: WeekScale,
  form: ChartWidth,
): MapRow[] {
  const { height, head, size } = ROWS[form];
  return rows.map((row, index) => ({
    row,
    top: index * height,
    middle: index * height + head + (height - head) / 2,
    bottom: (index + 1) * height,
    marks: placeMarks(row.marks, scale, { ...size, room: height - head - 6 }),
  }));
}

/** A mark with its row, at its height below the ruler. */
export type DrawnMark = PlacedMark<ToldOnsetMark> & { row: ToldOnsetRow; y: number };

/** All marks, row by row, the largest behind. */
export function drawnMarks(rows: readonly MapRow[]): DrawnMark[] {
  return rows.flatMap(({ row, middle, marks }) =>
    marks.map((placed) => ({ ...placed, row, y: middle + placed.dy })),
  );
}

/** The map's height, known before anything is drawn. */
export function mapHeight(rowCount: number, form: ChartWidth): number {
  return FRAME.top + rowCount * ROWS[form].height + FRAME.bottom;
}

const ROWS = {
  wide: { height: 76, head: 0, size: { smallest: 8, largest: 13 } },
  narrow: { height: 116, head: 24, size: { smallest: 7, largest: 11 } },
};
