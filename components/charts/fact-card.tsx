import type { ReactNode } from "react";

type FactCardProps = {
  /** The mark it stands beside, in pixels of the chart. */
  at: { x: number; top: number; bottom: number };
  chart: { width: number; height: number };
  hover: { onPointerEnter: () => void; onPointerLeave: () => void };
  title: string;
  children: ReactNode;
};

/** What a mark stands for, beside it; below when there is room, else above. */
export function FactCard({ at, chart, hover, title, children }: FactCardProps) {
  const width = Math.min(CARD_WIDTH, chart.width - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(at.x, chart.width - width - EDGE));
  const isBelow = at.bottom + CARD_ROOM < chart.height || at.top < CARD_ROOM;
  const place = isBelow ? { top: at.bottom + GAP } : { bottom: chart.height - at.top + GAP };
  return (
    <div
      {...hover}
      aria-hidden="true"
      style={{ left, width, ...place }}
      className="absolute z-20 rounded-md border border-ink-soft bg-surface p-3 text-sm shadow-float"
    >
      <p className="pb-1 font-semibold">{title}</p>
      {children}
    </div>
  );
}

const CARD_WIDTH = 304;
const CARD_ROOM = 210;
const EDGE = 8;
const GAP = 6;
