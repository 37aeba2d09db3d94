import { expect, test } from "vitest";
import { calendarDate } from "@/domain/calendar";
import { makeClinicClock } from "./clinic-clock";
import { NORTHGATE } from "./clinics";

const clock = makeClinicClock(NORTHGATE.timeZone, NORTHGATE.hours);

/** Monday 6 July 2026, in summer time: 08:30 on the wall is 07:30 in UTC. */
test.each([
  { asked: "2026-07-06T07:29:00Z", open: "2026-07-06T07:30:00Z" },
  { asked: "2026-07-06T07:30:00Z", open: "2026-07-06T07:30:00Z" },
  { asked: "2026-07-06T16:29:00Z", open: "2026-07-06T16:29:00Z" },
  { asked: "2026-07-06T16:30:00Z", open: "2026-07-07T07:30:00Z" },
  { asked: "2026-07-10T18:00:00Z", open: "2026-07-13T07:30:00Z" },
  { asked: "2026-10-24T10:00:00Z", open: "2026-10-26T08:30:00Z" },
])("the clinic, asked at $asked, is open at $open", ({ asked, open }) => {
  expect(clock.whenOpen(new Date(asked))).toEqual(new Date(open));
});

test.each([
  { moment: "2026-07-06T22:59:59Z", day: "2026-07-06" },
  { moment: "2026-07-06T23:00:00Z", day: "2026-07-07" },
  { moment: "2026-12-06T23:59:59Z", day: "2026-12-06" },
])("$moment is on $day in London", ({ moment, day }) => {
  expect(clock.dayOf(new Date(moment))).toBe(day);
});

test("minutes are counted from the clinic's own midnight", () => {
  const day = calendarDate.parse("2026-07-06");
  expect(clock.at(day, 9 * 60 + 15)).toEqual(new Date("2026-07-06T08:15:00Z"));
});
