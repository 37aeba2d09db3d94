import { expect, test } from "vitest";
import { calendarDate } from "./calendar";
import { treatmentTime } from "./treatment-time";

const day = (text: string) => calendarDate.parse(text);
const course = { dayZero: day("2026-10-01"), stoppedOn: null, lastDoseOn: day("2026-10-22") };
const stopped = { ...course, stoppedOn: day("2026-11-05") };

test.each([
  { today: "2026-09-30", time: { status: "before-start" } },
  { today: "2026-10-01", time: { status: "on-treatment", week: 0 } },
  { today: "2026-10-04", time: { status: "on-treatment", week: 3 / 7 } },
  { today: "2026-11-05", time: { status: "on-treatment", week: 5 } },
])("on $today a course that goes on is $time.status", ({ today, time }) => {
  expect(treatmentTime(course, day(today))).toEqual(time);
});

test.each([
  { today: "2026-11-04", time: { status: "on-treatment", week: 34 / 7 } },
  { today: "2026-11-05", time: { status: "after-last-dose", weeks: 2 } },
  { today: "2026-11-11", time: { status: "after-last-dose", weeks: 2 } },
  { today: "2026-11-12", time: { status: "after-last-dose", weeks: 3 } },
])("on $today one that stopped counts from its last dose", ({ today, time }) => {
  expect(treatmentTime(stopped, day(today))).toEqual(time);
});

test("without a known dose the weeks count from the stop", () => {
  const time = treatmentTime({ ...stopped, lastDoseOn: null }, day("2026-11-12"));
  expect(time).toEqual({ status: "after-last-dose", weeks: 1 });
});
