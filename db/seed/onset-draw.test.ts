import { describe, expect, test } from "vitest";
import { DRUG_CLASSES } from "@/domain/clinical/ids";
import { expectedWindows } from "@/domain/clinical/onset-windows";
import { drawOnsetWeek, drawWithin } from "./onset-draw";
import { makeRandom } from "./random";

const DRAWS = 4000;
const windows = DRUG_CLASSES.flatMap((drugClass) =>
  expectedWindows(drugClass).map((window) => ({ drugClass, window, entry: window.entryId })),
);

describe.each(windows)("$drugClass, $entry", ({ drugClass, window }) => {
  const random = makeRandom(drugClass, window.entryId);
  const weeks = Array.from({ length: DRAWS }, () => drawWithin(random, window) ?? Number.NaN);
  const share = (holds: (week: number) => boolean) => weeks.filter(holds).length / DRAWS;

  test("half of the onsets come by the published median", () => {
    const { medianWeek } = window;
    if (medianWeek === null) return expect(weeks).not.toContain(Number.NaN);
    expect(share((week) => week <= medianWeek)).toBeCloseTo(0.5, 1);
  });

  test("the published ends hold what the source says they hold", () => {
    const { fromWeek, toWeek, bandType } = window;
    const isQuartile = bandType === "iqr";
    const outside = isQuartile ? 0.25 : bandType === "range" ? 0 : 0.025;
    const before = share((week) => week < (fromWeek ?? 0));
    const after = share((week) => week > (toWeek ?? Number.POSITIVE_INFINITY));
    expect(before).toBeCloseTo(fromWeek ? outside : 0, 1);
    expect(after).toBeCloseTo(toWeek === null ? 0 : outside, 1);
    if (bandType === "range") expect(before + after).toBe(0);
  });
});

test("where nothing was published nothing is drawn", () => {
  expect(drawOnsetWeek(makeRandom("none"), "combination", "constitutional")).toBeNull();
});
