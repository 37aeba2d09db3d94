import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, daysBetween } from "../calendar";
import { URGENCIES } from "../clinical/ids";
import { judgeSilence } from "../judge-silence";
import type { FollowUpReason } from "./follow-up";
import { silenceDates, silenceReasons } from "./silence";

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
    expect(silenceDates({ ...weekly, lastKnownMaxScore: score }, judgeSilence)).toEqual({
      nextDueOn: "2026-03-09",
      ...dates,
    });
  });

  test("slower to matter in the slower rhythm after the last dose", () => {
    const stopped = { ...weekly, lastDoseOn: calendarDate.parse("2026-02-23") };
    expect(silenceDates({ ...stopped, lastKnownMaxScore: 1 }, judgeSilence)).toEqual({
      nextDueOn: "2026-03-16",
      routineOn: "2026-03-31",
      within72hOn: "2026-04-14",
    });
  });

  test("nothing once no report is scheduled any more", () => {
    const longAgo = calendarDate.parse("2025-02-24");
    const late = { dayZero: calendarDate.parse("2024-09-02"), lastDoseOn: longAgo, lastReportDay };
    expect(silenceDates({ ...late, lastKnownMaxScore: 4 }, judgeSilence)).toEqual({
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
  const judge = (): FollowUpReason[] => (urgency ? [{ ruleId: "missed-reports", urgency }] : []);
  expect(silenceDates({ ...weekly, lastKnownMaxScore: 1 }, judge)).toEqual({
    nextDueOn: "2026-03-09",
    ...dates,
  });
});

const days = fc.integer({ min: 0, max: 900 });
const silent = fc.record({
  reportedAfter: fc.option(days),
  lastDoseAfter: fc.option(days),
  lastKnownMaxScore: fc.option(fc.integer({ min: 0, max: 4 })),
  looked: fc.integer({ min: 0, max: 800 }),
});

test("who is on the list for a silence has a reason, and the highest of them is their urgency", () => {
  fc.assert(
    fc.property(silent, ({ reportedAfter, lastDoseAfter, lastKnownMaxScore, looked }) => {
      const since = (after: number | null) => (after === null ? null : addDays(dayZero, after));
      const [lastReportDay, lastDoseOn] = [since(reportedAfter), since(lastDoseAfter)];
      const rhythm = { dayZero, lastReportDay, lastDoseOn, lastKnownMaxScore };
      const today = addDays(lastReportDay ?? dayZero, looked);
      const { routineOn, within72hOn } = silenceDates(rhythm, judgeSilence);
      const isPlaced = routineOn !== null && daysBetween(routineOn, today) >= 0;
      const isLong = within72hOn !== null && daysBetween(within72hOn, today) >= 0;
      const placedAt = isPlaced ? (isLong ? "within-72h" : "routine") : null;
      const reasons = silenceReasons(rhythm, today, judgeSilence);
      const ranks = reasons.map(({ urgency }) => URGENCIES.indexOf(urgency));
      expect(URGENCIES[Math.max(...ranks)] ?? null).toBe(placedAt);
    }),
  );
});
