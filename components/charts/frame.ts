import type { ChartWidth } from "@/components/week-ruler/lay-out-lanes";

/** The room around the weeks: the ruler on top, words of the vertical lines below. */
export const FRAME = { top: 56, bottom: 28, right: 16 };

/** The room left of the weeks, where names stand when there is width for it. */
export const GUTTER: Record<ChartWidth, number> = { wide: 232, narrow: 8 };

/** From this width on names stand beside the lanes; Tailwind's `@2xl` says the same for the skeleton. */
export const WIDE_PX = 672;
