import { expect, test } from "vitest";
import { calendarDate, daysBetween } from "@/domain/calendar";
import { regimenOf } from "@/domain/clinical/regimens";
import { courseSince, drawCourse, givenDays, holdBetween } from "./courses";
import { makeRandom } from "./random";

const today = calendarDate.parse("2026-11-23");
const drawn = Array.from({ length: 600 }, (_, seed) =>
  drawCourse(makeRandom("course", seed), today, { from: 0, to: 80 }),
);

test("doses follow the regimen's cycle from day 0 and never lie ahead", () => {
  for (const { regimenId, dayZero, infusions } of drawn) {
    const { cycleLengthWeeks } = regimenOf(regimenId);
    expect(infusions[0]).toEqual({ day: dayZero, dose: 1, status: "given" });
    for (const { day, dose } of infusions) {
      expect(daysBetween(dayZero, day)).toBe((dose - 1) * cycleLengthWeeks * 7);
      expect(day <= today).toBe(true);
    }
  }
});

test("a drug given four times alone is not given a fifth time, and has then stopped", () => {
  const induction = drawn.filter(({ regimenId }) => regimenId === "ipilimumab-q3w");
  const done = induction.filter(({ infusions }) => infusions.length === 4);
  expect(done.length).toBeGreaterThan(5);
  for (const { infusions } of induction) expect(infusions.length).toBeLessThanOrEqual(4);
  for (const { infusions, stoppedOn } of done) expect(stoppedOn).toBe(infusions[3]?.day);
});

test("treatment begins on a working day, at most 80 weeks and some days ago", () => {
  for (const { dayZero } of drawn) {
    expect([0, 6]).not.toContain(new Date(dayZero).getUTCDay());
    expect(daysBetween(dayZero, today)).toBeLessThanOrEqual(80 * 7 + 8);
  }
});

test("no dose is given after the stop", () => {
  const stopped = drawn.filter(({ stoppedOn }) => stoppedOn !== null);
  expect(stopped.length).toBeGreaterThan(50);
  for (const { infusions, stoppedOn } of stopped) {
    expect(infusions.every(({ day }) => stoppedOn !== null && day <= stoppedOn)).toBe(true);
  }
});

test("held doses are no infusions, and the first is always given", () => {
  const dayZero = calendarDate.parse("2026-09-21");
  const held = holdBetween(courseSince("nivolumab-q2w", dayZero, today), 0, 28);
  expect(givenDays(held)).toEqual(["2026-09-21", "2026-11-02", "2026-11-16"]);
});
