import { expect, test } from "vitest";
import { DRUG_CLASSES } from "./ids";
import { displayBands, expectedWindows, onsetEntries } from "./onset-windows";

const WEEKS_PER = { hours: 1 / 168, days: 1 / 7, weeks: 1, months: 4.348125 };

test("there are 75 published times to onset and 29 bands, each once", () => {
  expect(new Set(onsetEntries.map(({ id }) => id)).size).toBe(75);
  expect(new Set(displayBands.map((band) => `${band.organSystem} ${band.drugClass}`)).size).toBe(
    29,
  );
});

test.each(onsetEntries)("$id is converted to weeks as published", (entry) => {
  const { median, low, high, unit } = entry.published;
  const pairs = [
    [median, entry.medianWeeks],
    [low, entry.lowWeeks],
    [high, entry.highWeeks],
  ] as const;
  for (const [published, weeks] of pairs) {
    expect(published === null).toBe(weeks === null);
    if (published === null || weeks === null) continue;
    expect(Math.abs(published * WEEKS_PER[unit] - weeks)).toBeLessThanOrEqual(0.06);
  }
});

test.each(onsetEntries)("$id runs upwards, and says what its ends mean", (entry) => {
  const { lowWeeks, medianWeeks, highWeeks } = entry;
  const known = [lowWeeks, medianWeeks, highWeeks].flatMap((week) => week ?? []);
  expect(known).toEqual(known.toSorted((one, other) => one - other));
  expect(medianWeeks ?? highWeeks).not.toBeNull();
  const hasNoRange = lowWeeks === null && highWeeks === null;
  expect(entry.published.rangeType === "none").toBe(hasNoRange);
  expect(entry.rangeConfidence === null).toBe(hasNoRange);
  expect(entry.n === null).toBe(entry.nMeaning === null);
});

test.each(displayBands)(
  "the $organSystem band for $drugClass adds no number of its own",
  (band) => {
    expect(onsetEntries.find(({ id }) => id === band.entryId)).toMatchObject({
      organSystem: band.organSystem,
      drugClass: band.drugClass,
      lowWeeks: band.fromWeek,
      medianWeeks: band.centreWeek,
      highWeeks: band.toWeek,
    });
  },
);

test.each(DRUG_CLASSES)(
  "%s has at most one window per organ system, each with its source",
  (drugClass) => {
    const windows = expectedWindows(drugClass);
    expect(new Set(windows.map(({ organSystem }) => organSystem)).size).toBe(windows.length);
    for (const { source } of windows) expect(source).toMatch(/\. .*\d{4};/);
  },
);

test("skin on anti-PD-1 is expected around week 5, as Weber 2017 reports", () => {
  expect(
    expectedWindows("anti-pd-1-pd-l1").find(({ organSystem }) => organSystem === "skin"),
  ).toMatchObject({
    fromWeek: 0.1,
    medianWeek: 5,
    toWeek: 57,
    bandType: "range",
    entryId: "skin-pd1-weber2017",
    confidence: "recalled",
  });
});

test("myocarditis, published for all classes together, stands for each class and says so", () => {
  for (const drugClass of DRUG_CLASSES) {
    const cardiac = expectedWindows(drugClass).find(({ organSystem }) => organSystem === "cardiac");
    expect(cardiac).toMatchObject({ medianWeek: 4.86, entryId: "myocarditis-any-mahmood2018" });
    expect(cardiac?.source).toContain("All classes together");
  }
});

test("all classes together have the windows published for them, and borrow none", () => {
  const windows = expectedWindows("any");
  expect(windows.map(({ organSystem }) => organSystem)).toContain("skin");
  expect(windows.map(({ organSystem }) => organSystem)).not.toContain("gastrointestinal");
  for (const { source } of windows) expect(source).toContain("All classes together");
});

test("an organ system without a published figure has no window", () => {
  const organs = expectedWindows("combination").map(({ organSystem }) => organSystem);
  expect(organs).not.toContain("constitutional");
});
