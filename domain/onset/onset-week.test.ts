import { expect, test } from "vitest";
import { calendarDate } from "../calendar";
import { onsetWeek } from "./onset-week";

test.each([
  { title: "the day before day 0 has none", onset: "2026-01-04", week: null },
  { title: "day 0 itself is week 0", onset: "2026-01-05", week: 0 },
  { title: "the day after is a seventh of a week", onset: "2026-01-06", week: 1 / 7 },
  { title: "the seventh day is week 1", onset: "2026-01-12", week: 1 },
  { title: "six weeks later is week 6", onset: "2026-02-16", week: 6 },
  { title: "the night clocks go forward loses nothing", onset: "2026-03-30", week: 12 },
  { title: "the night clocks go back gains nothing", onset: "2026-10-26", week: 42 },
])("onset week: $title", ({ onset, week }) => {
  expect(onsetWeek(calendarDate.parse(onset), calendarDate.parse("2026-01-05"))).toBe(week);
});

test("a leap day is a day like any other", () => {
  const dayZero = calendarDate.parse("2028-02-28");
  expect(onsetWeek(calendarDate.parse("2028-02-29"), dayZero)).toBe(1 / 7);
  expect(onsetWeek(calendarDate.parse("2028-03-01"), dayZero)).toBe(2 / 7);
  expect(onsetWeek(calendarDate.parse("2028-03-06"), dayZero)).toBe(1);
});
