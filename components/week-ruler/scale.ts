import { type CalendarDate, daysBetween } from "@/domain/calendar";
import { STRIP_DAYS } from "@/domain/follow-up/follow-up";

/** A stretch of weeks since treatment start; negative weeks lie before day 0. */
export type WeekSpan = { fromWeek: number; toWeek: number };

/** Weeks to pixels and back, on one stretch of the ruler. */
export type WeekScale = {
  span: WeekSpan;
  left: number;
  right: number;
  pxPerWeek: number;
  x: (week: number) => number;
  week: (x: number) => number;
};

export function weekScale(span: WeekSpan, place: { left: number; width: number }): WeekScale {
  const pxPerWeek = place.width / (span.toWeek - span.fromWeek);
  return {
    span,
    left: place.left,
    right: place.left + place.width,
    pxPerWeek,
    x: (week) => place.left + (week - span.fromWeek) * pxPerWeek,
    week: (x) => span.fromWeek + (x - place.left) / pxPerWeek,
  };
}

/** Weeks since day 0, a decimal; negative before it. */
export function weeksSince(dayZero: CalendarDate, day: CalendarDate): number {
  return daysBetween(dayZero, day) / 7;
}

/** A whole course: one week of room before day 0, and on to the next labelled week after the last. */
export function courseSpan(lastWeek: number): WeekSpan {
  const needed = Math.ceil((lastWeek + ROOM_WEEKS) / TICK_WEEKS) * TICK_WEEKS;
  return { fromWeek: -ROOM_WEEKS, toWeek: Math.max(needed, SHORTEST_WEEKS) };
}

/** The strip's stretch: the last 12 weeks, now at the right edge. */
export function stripSpan(nowWeek: number): WeekSpan {
  return { fromWeek: nowWeek - STRIP_DAYS / 7, toWeek: nowWeek };
}

/** Every fourth week from day 0 on that lies on the stretch. */
export function weekTicks(span: WeekSpan): number[] {
  const first = Math.max(0, Math.ceil(span.fromWeek / TICK_WEEKS));
  const last = Math.floor(span.toWeek / TICK_WEEKS);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * TICK_WEEKS);
}

/** The ticks that get a number: every fourth week, or every 8th, 16th, ... where there is no room. */
export function labelledTicks(scale: WeekScale): number[] {
  let step = TICK_WEEKS;
  while (step * scale.pxPerWeek < LABEL_PX) step *= 2;
  return weekTicks(scale.span).filter((week) => week % step === 0);
}

/** The part of a stretch that can be seen, or null when none of it can. */
export function clip(part: WeekSpan, span: WeekSpan): WeekSpan | null {
  if (part.toWeek < span.fromWeek || part.fromWeek > span.toWeek) return null;
  return {
    fromWeek: Math.max(part.fromWeek, span.fromWeek),
    toWeek: Math.min(part.toWeek, span.toWeek),
  };
}

const TICK_WEEKS = 4;
const ROOM_WEEKS = 1;
const SHORTEST_WEEKS = 12;
const LABEL_PX = 24;
