import { expect, test } from "vitest";
import { calendarDate } from "../calendar";
import { momentOf } from "./wall-clock";

test.each([
  {
    what: "winter",
    day: "2026-01-15",
    time: "08:00",
    zone: "Europe/Rome",
    utc: "2026-01-15T07:00Z",
  },
  {
    what: "summer",
    day: "2026-07-15",
    time: "08:00",
    zone: "Europe/Rome",
    utc: "2026-07-15T06:00Z",
  },
  {
    what: "the morning clocks go forward",
    day: "2026-03-29",
    time: "08:00",
    zone: "Europe/Rome",
    utc: "2026-03-29T06:00Z",
  },
  {
    what: "just before they go forward",
    day: "2026-03-29",
    time: "01:59",
    zone: "Europe/Rome",
    utc: "2026-03-29T00:59Z",
  },
  {
    what: "a time they skip",
    day: "2026-03-29",
    time: "02:30",
    zone: "Europe/Rome",
    utc: "2026-03-29T01:30Z",
  },
  {
    what: "the morning clocks go back",
    day: "2026-10-25",
    time: "08:00",
    zone: "Europe/Rome",
    utc: "2026-10-25T07:00Z",
  },
  {
    what: "a time they show twice",
    day: "2026-10-25",
    time: "02:30",
    zone: "Europe/Rome",
    utc: "2026-10-25T00:30Z",
  },
  {
    what: "the day's end",
    day: "2026-10-25",
    time: "24:00",
    zone: "Europe/Rome",
    utc: "2026-10-25T23:00Z",
  },
  {
    what: "the day's start",
    day: "2026-10-25",
    time: "00:00",
    zone: "Europe/Rome",
    utc: "2026-10-24T22:00Z",
  },
  {
    what: "half an hour's zone",
    day: "2026-11-23",
    time: "09:00",
    zone: "Asia/Kolkata",
    utc: "2026-11-23T03:30Z",
  },
  {
    what: "west of Greenwich",
    day: "2026-11-01",
    time: "08:00",
    zone: "America/New_York",
    utc: "2026-11-01T13:00Z",
  },
  { what: "UTC itself", day: "2028-02-29", time: "12:00", zone: "UTC", utc: "2028-02-29T12:00Z" },
])("$what: $day $time in $zone is $utc", ({ day, time, zone, utc }) => {
  expect(momentOf(calendarDate.parse(day), time, zone)).toEqual(new Date(utc));
});
