import { describe, expect, test } from "vitest";
import { weekScale } from "@/components/week-ruler/scale";
import type { ToldBar } from "@/components/week-ruler/tell-lanes";
import { barPlace } from "./bar-place";

const scale = weekScale({ fromWeek: 0, toWeek: 40 }, { left: 0, width: 800 });

const bar: ToldBar = {
  key: "rash 2026-03-09",
  fromWeek: 4,
  toWeek: 8,
  isFromBefore: false,
  isOngoing: false,
  onsetSource: "stated",
  runs: [
    { fromWeek: 4, toWeek: 6, level: 1 },
    { fromWeek: 6, toWeek: 8, level: 3 },
  ],
  peak: 3,
  facts: { onset: "", week: "", "since-infusion": "", phase: "", peak: "", end: "" },
};

describe("a bar on its lane", () => {
  test("begins at the week of its onset and ends at its last week", () => {
    const place = barPlace(bar, scale);
    expect(place.left).toBe(80);
    expect(place.end).toBe(160);
  });
  test("carries its digit in every run that has room", () => {
    expect(barPlace(bar, scale).runs.map((run) => run.hasDigit)).toEqual([true, true]);
    expect(barPlace(bar, scale).peakOutside).toBe(false);
  });
  test("says its peak behind the bar when the run at the peak is too narrow", () => {
    const runs = [
      { fromWeek: 4, toWeek: 7.9, level: 1 },
      { fromWeek: 7.9, toWeek: 8, level: 3 },
    ];
    expect(barPlace({ ...bar, runs }, scale).peakOutside).toBe(true);
  });
  test("can be seen when it lasted one day", () => {
    const runs = [{ fromWeek: 4, toWeek: 4, level: 3 }];
    expect(barPlace({ ...bar, toWeek: 4, runs }, scale).runs[0]?.width).toBeGreaterThanOrEqual(6);
  });
  test("has an open edge past its last report while it goes on", () => {
    const place = barPlace({ ...bar, isOngoing: true }, scale);
    expect(place.after).toMatchObject({ left: 160, level: 3 });
    expect(place.end).toBeGreaterThan(160);
  });
  test("fades in at its first level when it was there before treatment", () => {
    const place = barPlace({ ...bar, isFromBefore: true }, scale);
    expect(place.before).toMatchObject({ left: 80, level: 1 });
    expect(place.runs[0]?.left).toBe(80 + place.before.width);
  });
});
