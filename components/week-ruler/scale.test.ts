import { describe, expect, test } from "vitest";
import { calendarDate } from "@/domain/calendar";
import {
  clip,
  courseSpan,
  labelledTicks,
  stripSpan,
  weekScale,
  weeksSince,
  weekTicks,
} from "./scale";

const dayZero = calendarDate.parse("2026-03-02");

describe("weeks since treatment start", () => {
  test.each([
    { day: "2026-03-02", week: 0 },
    { day: "2026-03-09", week: 1 },
    { day: "2026-02-23", week: -1 },
    { day: "2026-03-05", week: 3 / 7 },
  ])("$day is week $week", ({ day, week }) => {
    expect(weeksSince(dayZero, calendarDate.parse(day))).toBeCloseTo(week, 10);
  });
  test("a clock change does not shorten a week", () => {
    expect(weeksSince(dayZero, calendarDate.parse("2026-03-30"))).toBe(4);
  });
});

describe("weeks to pixels", () => {
  const scale = weekScale({ fromWeek: -1, toWeek: 39 }, { left: 200, width: 800 });

  test("the ends of the stretch stand at the ends of the place", () => {
    expect(scale.x(-1)).toBe(200);
    expect(scale.x(39)).toBe(1000);
    expect(scale.right).toBe(1000);
    expect(scale.pxPerWeek).toBe(20);
  });
  test("a pixel leads back to its week", () => {
    expect(scale.week(scale.x(6.3))).toBeCloseTo(6.3, 10);
  });
});

describe("the stretch of a course", () => {
  test.each([
    { lastWeek: 0, toWeek: 12 },
    { lastWeek: 11, toWeek: 12 },
    { lastWeek: 11.1, toWeek: 16 },
    { lastWeek: 39, toWeek: 40 },
    { lastWeek: 80, toWeek: 84 },
  ])("week $lastWeek is seen on a ruler to week $toWeek", ({ lastWeek, toWeek }) => {
    expect(courseSpan(lastWeek)).toEqual({ fromWeek: -1, toWeek });
  });
});

test("the strip shows twelve weeks and ends now", () => {
  expect(stripSpan(30.5)).toEqual({ fromWeek: 18.5, toWeek: 30.5 });
});

describe("ticks", () => {
  test("stand every four weeks from day 0", () => {
    expect(weekTicks({ fromWeek: -1, toWeek: 16 })).toEqual([0, 4, 8, 12, 16]);
  });
  test("a strip shows only the ones it covers", () => {
    expect(weekTicks({ fromWeek: 18.5, toWeek: 30.5 })).toEqual([20, 24, 28]);
  });
  test("none stand before treatment", () => {
    expect(weekTicks({ fromWeek: -12, toWeek: 0 })).toEqual([0]);
    expect(weekTicks({ fromWeek: -14, toWeek: -2 })).toEqual([]);
  });
  test.each([
    { width: 13 * 6, labels: [0, 4, 8, 12] },
    { width: 13 * 5.9, labels: [0, 8] },
    { width: 13 * 2.9, labels: [0] },
  ])("numbers are left out before they touch, at $width px", ({ width, labels }) => {
    expect(labelledTicks(weekScale({ fromWeek: -1, toWeek: 12 }, { left: 0, width }))).toEqual(
      labels,
    );
  });
});

describe("what can be seen of a stretch", () => {
  const span = { fromWeek: 0, toWeek: 12 };

  test("is cut at both edges", () => {
    expect(clip({ fromWeek: -3, toWeek: 40 }, span)).toEqual(span);
  });
  test("is nothing when it lies outside", () => {
    expect(clip({ fromWeek: 12.1, toWeek: 14 }, span)).toBeNull();
    expect(clip({ fromWeek: -3, toWeek: -0.1 }, span)).toBeNull();
  });
});
