import { expect, test } from "vitest";
import { calendarDate } from "../calendar";
import { daysSinceInfusion, phaseOf } from "./phase";

const dayZero = calendarDate.parse("2026-01-05");
const infusionDays = ["2026-01-05", "2026-01-26"].map((day) => calendarDate.parse(day));

test.each([
  { onset: "2026-01-04", phase: null, days: null },
  { onset: "2026-01-05", phase: "immediate", days: 0 },
  { onset: "2026-01-06", phase: "immediate", days: 1 },
  { onset: "2026-01-07", phase: "delayed", days: 2 },
  { onset: "2026-01-25", phase: "delayed", days: 20 },
  { onset: "2026-01-26", phase: "immediate", days: 0 },
  { onset: "2026-01-27", phase: "immediate", days: 1 },
  { onset: "2026-01-28", phase: "delayed", days: 2 },
  { onset: "2027-01-26", phase: "delayed", days: 365 },
])("onset $onset is $phase, $days days since an infusion", ({ onset, phase, days }) => {
  const day = calendarDate.parse(onset);
  expect(phaseOf(day, dayZero, infusionDays)).toBe(phase);
  expect(daysSinceInfusion(day, infusionDays)).toBe(days);
});

test("day 0 is an infusion's day even when no infusion was recorded", () => {
  expect(phaseOf(dayZero, dayZero, [])).toBe("immediate");
  expect(phaseOf(calendarDate.parse("2026-01-07"), dayZero, [])).toBe("delayed");
});

test("infusions may be listed in any order", () => {
  const backwards = infusionDays.toReversed();
  expect(daysSinceInfusion(calendarDate.parse("2026-01-28"), backwards)).toBe(2);
});
