import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "../calendar";
import {
  lastDoseOf,
  missedReportsInARow,
  nextReportDueOn,
  reportEveryDays,
  stageOn,
} from "./programme";

const dayZero = calendarDate.parse("2026-01-05");
const lastDoseOn = calendarDate.parse("2026-06-01");
const going = { dayZero, lastDoseOn: null };
const stopped = { dayZero, lastDoseOn };

test.each([
  { days: -1, stage: undefined },
  { days: 0, stage: "start" },
  { days: 12 * 7 - 1, stage: "start" },
  { days: 12 * 7, stage: "on-treatment" },
  { days: 200 * 7, stage: "on-treatment" },
])("$days days after day 0, on treatment, the stage is $stage", ({ days, stage }) => {
  expect(stageOn(going, addDays(dayZero, days))?.id).toBe(stage);
});

test.each([
  { days: 0, stage: "on-treatment", every: 7 },
  { days: 1, stage: "after-1", every: 14 },
  { days: 26 * 7 - 1, stage: "after-1", every: 14 },
  { days: 26 * 7, stage: "after-2", every: 30 },
  { days: 52 * 7 - 1, stage: "after-2", every: 30 },
  { days: 52 * 7, stage: "after-3", every: null },
  { days: 104 * 7 - 1, stage: "after-3", every: null },
  { days: 104 * 7, stage: undefined, every: null },
])("$days days after the last dose the stage is $stage", ({ days, stage, every }) => {
  expect(stageOn(stopped, addDays(lastDoseOn, days))?.id).toBe(stage);
  expect(reportEveryDays(stopped, addDays(lastDoseOn, days))).toBe(every);
});

test.each([
  {
    given: ["2026-01-05", "2026-05-11", "2026-06-01"],
    stoppedOn: "2026-06-20",
    last: "2026-06-01",
  },
  { given: ["2026-01-05", "2026-06-01"], stoppedOn: "2026-06-01", last: "2026-06-01" },
  { given: ["2026-01-05", "2026-06-02"], stoppedOn: "2026-06-01", last: "2026-01-05" },
  { given: [], stoppedOn: "2026-06-01", last: "2026-01-05" },
  { given: ["2026-01-05", "2026-06-01"], stoppedOn: null, last: null },
])("doses on $given, stopped on $stoppedOn: the last dose was on $last", (course) => {
  const stoppedOn = course.stoppedOn === null ? null : calendarDate.parse(course.stoppedOn);
  const given = course.given.map((day) => calendarDate.parse(day));
  expect(lastDoseOf({ dayZero, stoppedOn }, given)).toBe(course.last);
});

describe("the next report is due", () => {
  test("a week after the last one, on treatment", () => {
    const lastReportDay = calendarDate.parse("2026-02-25");
    expect(nextReportDueOn({ ...going, lastReportDay })).toBe("2026-03-04");
  });

  test.each([null, "2026-01-01", "2026-01-05"])(
    "a week after day 0 when the last was %s",
    (last) => {
      const lastReportDay = last === null ? null : calendarDate.parse(last);
      expect(nextReportDueOn({ ...going, lastReportDay })).toBe("2026-01-12");
    },
  );

  test("two weeks after the last one when treatment has stopped", () => {
    const lastReportDay = addDays(lastDoseOn, 1);
    expect(nextReportDueOn({ ...stopped, lastReportDay })).toBe(addDays(lastDoseOn, 15));
  });

  test("never in the second year after the last dose, nor by a count that leads into it", () => {
    const within = addDays(lastDoseOn, 52 * 7);
    const leadingInto = addDays(lastDoseOn, 52 * 7 - 30);
    const justBefore = addDays(lastDoseOn, 52 * 7 - 31);
    expect(nextReportDueOn({ ...stopped, lastReportDay: within })).toBeNull();
    expect(nextReportDueOn({ ...stopped, lastReportDay: leadingInto })).toBeNull();
    expect(nextReportDueOn({ ...stopped, lastReportDay: justBefore })).toBe(
      addDays(lastDoseOn, 52 * 7 - 1),
    );
  });
});

describe("missed reports in a row", () => {
  const lastReportDay = calendarDate.parse("2026-02-25");

  test.each([
    { today: "2026-02-25", missed: 0 },
    { today: "2026-03-04", missed: 0 },
    { today: "2026-03-05", missed: 1 },
    { today: "2026-03-11", missed: 1 },
    { today: "2026-03-12", missed: 2 },
    { today: "2026-03-19", missed: 3 },
  ])("weekly since 25 February: $missed on $today", ({ today, missed }) => {
    expect(missedReportsInARow({ ...going, lastReportDay }, calendarDate.parse(today))).toBe(
      missed,
    );
  });

  test("are counted in the rhythm that held when each fell due", () => {
    const last = addDays(lastDoseOn, -7);
    const rhythm = { ...stopped, lastReportDay: last };
    expect(missedReportsInARow(rhythm, addDays(lastDoseOn, 7))).toBe(1);
    expect(missedReportsInARow(rhythm, addDays(lastDoseOn, 8))).toBe(2);
    expect(missedReportsInARow(rhythm, addDays(lastDoseOn, 21))).toBe(2);
    expect(missedReportsInARow(rhythm, addDays(lastDoseOn, 22))).toBe(3);
  });

  test("grow no more once no report is scheduled", () => {
    const rhythm = { ...stopped, lastReportDay: addDays(lastDoseOn, 52 * 7 - 31) };
    expect(missedReportsInARow(rhythm, addDays(lastDoseOn, 103 * 7))).toBe(1);
  });
});
