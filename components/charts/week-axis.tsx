import type { XAxisProps } from "recharts";
import { labelledTicks, type WeekScale } from "@/components/week-ruler/scale";
import { FRAME } from "./frame";

/** The ruler itself: weeks on top, a number every four of them as long as there is room. */
export function weekAxis(scale: WeekScale) {
  return {
    type: "number",
    orientation: "top",
    height: FRAME.top,
    domain: [scale.span.fromWeek, scale.span.toWeek],
    ticks: labelledTicks(scale),
    interval: 0,
    allowDataOverflow: true,
    tickLine: false,
    axisLine: { className: "stroke-ink-soft" },
    tick: ({ x, payload }) => (
      <text x={x} y={FRAME.top - 21} textAnchor="middle" className="fill-ink-soft text-sm">
        {payload.value}
      </text>
    ),
  } satisfies XAxisProps;
}
