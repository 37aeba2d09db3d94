import { expect, test } from "vitest";
import { calendarDate } from "./calendar";
import { answeredAtOf, reportDayOf } from "./report-clock";

const receivedAt = new Date("2026-11-23T09:00:00Z");

test.each([
  { said: "2026-11-23T08:59:59.999Z", isBelieved: true },
  { said: "2026-11-23T09:00:00Z", isBelieved: true },
  { said: "2026-11-23T09:00:00.001Z", isBelieved: false },
  { said: "2026-11-09T09:00:00Z", isBelieved: true },
  { said: "2026-11-09T08:59:59.999Z", isBelieved: false },
  { said: "1970-01-01T00:00:00Z", isBelieved: false },
])("a device that says $said is believed: $isBelieved", ({ said, isBelieved }) => {
  const answeredAt = new Date(said);
  expect(answeredAtOf({ answeredAt }, receivedAt)).toEqual(isBelieved ? answeredAt : receivedAt);
});

test.each([
  { firstDays: [], day: "2026-11-22" },
  { firstDays: ["not-sure", null, "2026-11-22"], day: "2026-11-22" },
  { firstDays: ["2026-11-20", "2026-11-23"], day: "2026-11-23" },
] as const)("a report of $firstDays on a clock's 2026-11-22 is of $day", ({ firstDays, day }) => {
  const ratings = firstDays.map((said) => ({
    firstDay: said === null || said === "not-sure" ? said : calendarDate.parse(said),
  }));
  expect(reportDayOf({ ratings }, calendarDate.parse("2026-11-22"))).toBe(day);
});
