import { expect, test } from "vitest";
import { windowPosition } from "./window-position";

test.each([
  { week: 1.9, from: 2, to: 3, position: "before" },
  { week: 2, from: 2, to: 3, position: "within" },
  { week: 3, from: 2, to: 3, position: "within" },
  { week: 3.1, from: 2, to: 3, position: "after" },
  { week: null, from: 2, to: 3, position: "unknown" },
  { week: 5, from: null, to: null, position: "unknown" },
  { week: 5, from: null, to: 8, position: "unknown" },
  { week: 8.1, from: null, to: 8, position: "after" },
  { week: 1, from: 2, to: null, position: "before" },
  { week: 3, from: 2, to: null, position: "unknown" },
])("week $week stands $position for a window from $from to $to", ({ week, from, to, position }) => {
  expect(windowPosition(week, { fromWeek: from, toWeek: to })).toBe(position);
});
