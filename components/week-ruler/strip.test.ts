import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "@/domain/calendar";
import { cutStrip } from "./strip";

const dayZero = calendarDate.parse("2026-03-02");
const dayOf = (week: number) => addDays(dayZero, week * 7);
const course = { dayZero, stoppedOn: null, today: dayOf(20), infusions: [], episodes: [] };

/** An episode reported each week from its onset to its end. */
function lasting(from: number, to: number, peakScore: number) {
  const weeks = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return {
    onset: dayOf(from),
    resolvedOn: dayOf(to),
    peakScore,
    levels: weeks.map((week) => ({ day: dayOf(week), score: peakScore, patientGrade: null })),
  };
}

describe("the strip of a worklist row", () => {
  test("cuts an episode that began more than twelve weeks ago", () => {
    const strip = cutStrip({ ...course, episodes: [lasting(2, 10, 2)] });
    expect(strip.bars).toEqual([{ fromWeek: 8, toWeek: 10, level: 2, isOpen: false, row: 0 }]);
  });
  test("leaves out what ended before", () => {
    expect(cutStrip({ ...course, episodes: [lasting(2, 7, 2)] }).bars).toEqual([]);
  });
  test("marks the last run of an episode that goes on", () => {
    const ongoing = { ...lasting(15, 20, 1), resolvedOn: null };
    expect(cutStrip({ ...course, episodes: [ongoing] }).bars.at(-1)?.isOpen).toBe(true);
  });
  test("puts episodes one after another on one row, and at once on two", () => {
    const after = cutStrip({ ...course, episodes: [lasting(9, 11, 2), lasting(13, 15, 2)] });
    const atOnce = cutStrip({ ...course, episodes: [lasting(9, 13, 2), lasting(12, 15, 2)] });
    expect(after.bars.map((bar) => bar.row)).toEqual([0, 0]);
    expect(atOnce.bars.map((bar) => bar.row)).toEqual([0, 1]);
  });
  test("of four at once the mildest is left out", () => {
    const episodes = [1, 2, 3, 4].map((peak) => lasting(10, 14, peak));
    expect(cutStrip({ ...course, episodes }).bars.map((bar) => bar.level)).toEqual([4, 3, 2]);
  });
  test("shows an infusion at its left edge and none before it", () => {
    const infusions = [7.9, 8, 11].map((week) => ({
      day: addDays(dayZero, Math.floor(week * 7)),
      status: "given" as const,
    }));
    expect(cutStrip({ ...course, infusions }).infusions.map(({ week }) => week)).toEqual([8, 11]);
  });
  test("knows when treatment ended", () => {
    expect(cutStrip(course).stopWeek).toBeNull();
    expect(cutStrip({ ...course, stoppedOn: dayOf(12) }).stopWeek).toBe(12);
  });
});
