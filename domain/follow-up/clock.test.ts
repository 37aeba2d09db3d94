import { expect, test } from "vitest";
import rules from "../clinical/data/triage-rules.json" with { type: "json" };
import { URGENCIES } from "../clinical/ids";
import { clockLeft, dueAt, URGENCY_TARGET_HOURS, waitMinutes } from "./clock";

const raisedAt = new Date("2026-11-23T10:00:00Z");

test("every urgency has the target the clinical data gives it, in hours", () => {
  const given = rules.urgencyLevels.map(({ id, target }) => [id, target.value]);
  expect(URGENCY_TARGET_HOURS).toEqual(Object.fromEntries(given));
  expect(Object.keys(URGENCY_TARGET_HOURS)).toEqual([...URGENCIES]);
  for (const { target } of rules.urgencyLevels) {
    expect(target.unit).toBe(target.value === null ? "next visit" : "hours");
  }
});

test.each([
  { urgency: "emergency-now", due: new Date("2026-11-23T11:00:00Z") },
  { urgency: "same-day-call", due: new Date("2026-11-24T10:00:00Z") },
  { urgency: "within-72h", due: new Date("2026-11-26T10:00:00Z") },
  { urgency: "routine", due: null },
] as const)("$urgency is due at $due", ({ urgency, due }) => {
  expect(dueAt(urgency, raisedAt)).toEqual(due);
});

test("hours are hours: the night clocks go back does not move the target", () => {
  const before = new Date("2026-10-24T22:00:00Z");
  expect(dueAt("same-day-call", before)).toEqual(new Date("2026-10-25T22:00:00Z"));
});

test.each([
  { now: "2026-11-23T10:00:00Z", left: { status: "left", minutes: 60 } },
  { now: "2026-11-23T10:00:30Z", left: { status: "left", minutes: 59 } },
  { now: "2026-11-23T11:00:00Z", left: { status: "left", minutes: 0 } },
  { now: "2026-11-23T11:00:01Z", left: { status: "overdue", minutes: 0 } },
  { now: "2026-11-23T12:05:00Z", left: { status: "overdue", minutes: 65 } },
])("at $now an emergency stands at $left", ({ now, left }) => {
  expect(clockLeft(dueAt("emergency-now", raisedAt), new Date(now))).toEqual(left);
});

test("a routine alert has no clock, but its wait is counted", () => {
  const now = new Date("2026-11-23T10:59:59Z");
  expect(clockLeft(dueAt("routine", raisedAt), now)).toEqual({ status: "no-target" });
  expect(waitMinutes(raisedAt, now)).toBe(59);
});
