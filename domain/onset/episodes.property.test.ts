import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, calendarDate } from "../calendar";
import { episodesOf } from "./episodes";
import type { SymptomSighting } from "./sighting";

const dayZero = calendarDate.parse("2028-02-14");
const course = { dayZero, infusionDays: [dayZero, addDays(dayZero, 21)] };
const daysAfterStart = fc.integer({ min: -20, max: 60 });

const present = fc
  .record({
    on: daysAfterStart,
    daysBefore: fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constant("not-sure" as const)),
    score: fc.integer({ min: 1, max: 4 }),
    patientGrade: fc.option(fc.integer({ min: 0, max: 3 })),
  })
  .map(({ on, daysBefore, ...answer }): SymptomSighting => {
    const reportDay = addDays(dayZero, on);
    const firstDay = daysBefore === "not-sure" ? daysBefore : addDays(reportDay, -daysBefore);
    return { state: "present", reportDay, firstDay, ...answer };
  });
const absent = fc
  .record({ on: daysAfterStart, state: fc.constantFrom("gone", "not-picked", "blank") })
  .map(({ on, state }): SymptomSighting => ({ state, reportDay: addDays(dayZero, on) }));
const reports = fc.array(fc.oneof(present, absent), { maxLength: 14 });
const RUNS = { numRuns: 1000 };

test("episodes stand in order and never overlap; only the last can be ongoing", () => {
  fc.assert(
    fc.property(reports, (said) => {
      const episodes = episodesOf("cough", "pulmonary", said, course);
      for (const [i, later] of episodes.entries()) {
        const earlier = episodes[i - 1];
        if (!earlier) continue;
        expect(earlier.resolvedOn).not.toBeNull();
        expect((earlier.resolvedOn ?? "") < later.onset).toBe(true);
      }
    }),
    RUNS,
  );
});

test("every sighting of the symptom lies in exactly one episode", () => {
  fc.assert(
    fc.property(reports, (said) => {
      const seen = said
        .filter((sighting) => sighting.state === "present")
        .toSorted((a, b) => Date.parse(a.reportDay) - Date.parse(b.reportDay))
        .map(({ reportDay, score, patientGrade }) => ({ day: reportDay, score, patientGrade }));
      const episodes = episodesOf("cough", "pulmonary", said, course);
      expect(episodes.flatMap((episode) => episode.levels)).toEqual(seen);
    }),
    RUNS,
  );
});

test("no episode begins after it was first seen, or ends before it was last seen", () => {
  fc.assert(
    fc.property(reports, (said) => {
      for (const episode of episodesOf("cough", "pulmonary", said, course)) {
        const days = episode.levels.map((level) => level.day);
        expect(days.every((day) => episode.onset <= day)).toBe(true);
        expect(episode.resolvedOn === null).toBe(episode.resolution === null);
        if (episode.resolvedOn !== null) expect(episode.resolvedOn).toBe(days.at(-1));
      }
    }),
    RUNS,
  );
});

test("a week and a phase are known exactly when the onset is on or after day 0", () => {
  fc.assert(
    fc.property(reports, (said) => {
      for (const episode of episodesOf("cough", "pulmonary", said, course)) {
        const hasOnset = episode.onset >= dayZero;
        expect(episode.onsetWeek !== null).toBe(hasOnset);
        expect(episode.phase !== null).toBe(hasOnset);
      }
    }),
    RUNS,
  );
});
