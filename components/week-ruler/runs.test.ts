import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "@/domain/calendar";
import { runsOf } from "./runs";

const dayZero = calendarDate.parse("2026-03-02");
const dayOf = (week: number) => addDays(dayZero, week * 7);
const at = (week: number, score: number) => ({ day: dayOf(week), score, patientGrade: null });

describe("an episode is cut where its level changes", () => {
  test("equal levels in a row are one run, from the onset on", () => {
    const episode = { onset: dayOf(3), resolvedOn: null, levels: [at(4, 1), at(5, 1), at(6, 3)] };
    expect(runsOf(episode, dayZero, "score")).toEqual([
      { fromWeek: 3, toWeek: 5, level: 1 },
      { fromWeek: 5, toWeek: 6, level: 3 },
    ]);
  });
  test("the order of the answers does not matter", () => {
    const episode = { onset: dayOf(3), resolvedOn: null, levels: [at(5, 2), at(4, 1)] };
    expect(runsOf(episode, dayZero, "score").map((run) => run.level)).toEqual([1, 2]);
  });
  test("an episode reported on its first day has a run without length", () => {
    const episode = { onset: dayOf(4), resolvedOn: null, levels: [at(4, 2)] };
    expect(runsOf(episode, dayZero, "score")).toEqual([{ fromWeek: 4, toWeek: 4, level: 2 }]);
  });
});

describe("what was not asked is unknown, never none", () => {
  test("a report speaks for two weeks when one was missed", () => {
    const episode = { onset: dayOf(4), resolvedOn: null, levels: [at(4, 2), at(6, 2)] };
    expect(runsOf(episode, dayZero, "score")).toEqual([{ fromWeek: 4, toWeek: 6, level: 2 }]);
  });
  test("after a longer silence only the last seven days are known", () => {
    const episode = { onset: dayOf(4), resolvedOn: null, levels: [at(4, 2), at(7, 2)] };
    expect(runsOf(episode, dayZero, "score")).toEqual([
      { fromWeek: 4, toWeek: 4, level: 2 },
      { fromWeek: 4, toWeek: 6, level: null },
      { fromWeek: 6, toWeek: 7, level: 2 },
    ]);
  });
});

describe("an episode that ended", () => {
  test("holds its last level to its last day", () => {
    const episode = { onset: dayOf(3), resolvedOn: dayOf(6), levels: [at(4, 1), at(5, 2)] };
    expect(runsOf(episode, dayZero, "score").at(-1)).toEqual({ fromWeek: 4, toWeek: 6, level: 2 });
  });
  test("shows nothing of what was answered later", () => {
    const episode = { onset: dayOf(3), resolvedOn: dayOf(4), levels: [at(4, 1), at(5, 0)] };
    expect(runsOf(episode, dayZero, "score")).toEqual([{ fromWeek: 3, toWeek: 4, level: 1 }]);
  });
  test("keeps a run when it ended on the day it began", () => {
    const episode = { onset: dayOf(3), resolvedOn: dayOf(3), levels: [at(4, 1)] };
    expect(runsOf(episode, dayZero, "score")).toEqual([{ fromWeek: 3, toWeek: 3, level: 1 }]);
  });
});

test("an episode that began before treatment starts before week 0", () => {
  const episode = { onset: dayOf(-2), resolvedOn: null, levels: [at(0, 1)] };
  expect(runsOf(episode, dayZero, "score")[0]?.fromWeek).toBe(-2);
});
