import { describe, expect, test } from "vitest";
import { calendarDate } from "../calendar";
import type { Urgency } from "../clinical/ids";
import { judgeSilence } from "../judge-silence";
import { silenceDates } from "./silence";

const dayZero = calendarDate.parse("2026-01-05");
const lastReportDay = calendarDate.parse("2026-03-02");
const weekly = { dayZero, lastDoseOn: null, lastReportDay };

/** Source: clinical data, rules missed-reports, missed-reports-three and missed-reports-with-symptoms. */
describe("by the clinical rules, silence is", () => {
  test.each([
    { score: null, routineOn: "2026-03-17", within72hOn: "2026-03-24" },
    { score: 0, routineOn: "2026-03-17", within72hOn: "2026-03-24" },
    { score: 1, routineOn: "2026-03-17", within72hOn: "2026-03-24" },
    { score: 2, routineOn: "2026-03-17", within72hOn: "2026-03-17" },
    { score: 4, routineOn: "2026-03-17", within72hOn: "2026-03-17" },
  ])("after a worst score of $score: routine $routineOn, within 72 h $within72hOn", (silent) => {
    const { score, ...dates } = silent;
    expect(silenceDates(weekly, score, judgeSilence)).toEqual({
      nextDueOn: "2026-03-09",
      ...dates,
    });
  });

  test("slower to matter in the slower rhythm after the last dose", () => {
    const stopped = { ...weekly, lastDoseOn: calendarDate.parse("2026-02-23") };
    expect(silenceDates(stopped, 1, judgeSilence)).toEqual({
      nextDueOn: "2026-03-16",
      routineOn: "2026-03-31",
      within72hOn: "2026-04-14",
    });
  });

  test("nothing once no report is scheduled any more", () => {
    const longAgo = calendarDate.parse("2025-02-24");
    const late = { dayZero: calendarDate.parse("2024-09-02"), lastDoseOn: longAgo, lastReportDay };
    expect(silenceDates(late, 4, judgeSilence)).toEqual({
      nextDueOn: null,
      routineOn: null,
      within72hOn: null,
    });
  });
});

test.each([
  { urgency: "routine", routineOn: "2026-03-10", within72hOn: null },
  { urgency: "within-72h", routineOn: "2026-03-10", within72hOn: "2026-03-10" },
  { urgency: "emergency-now", routineOn: "2026-03-10", within72hOn: "2026-03-10" },
  { urgency: null, routineOn: null, within72hOn: null },
] as const)("a clinic's own rule that makes the first missed report $urgency", (ruled) => {
  const { urgency, ...dates } = ruled;
  const judge = (): Urgency | null => urgency;
  expect(silenceDates(weekly, 1, judge)).toEqual({ nextDueOn: "2026-03-09", ...dates });
});
