import type { ExpectedWindow } from "./episode";

/** Where an onset can stand against a published window. */
const WINDOW_POSITIONS = ["before", "within", "after", "unknown"] as const;
export type WindowPosition = (typeof WINDOW_POSITIONS)[number];

/** Where an onset week stands against a window, both ends included; an end nobody published decides nothing. */
export function windowPosition(
  week: number | null,
  { fromWeek, toWeek }: Pick<ExpectedWindow, "fromWeek" | "toWeek">,
): WindowPosition {
  if (week === null) return "unknown";
  if (fromWeek !== null && week < fromWeek) return "before";
  if (toWeek !== null && week > toWeek) return "after";
  return fromWeek !== null && toWeek !== null ? "within" : "unknown";
}
