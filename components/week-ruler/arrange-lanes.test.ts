import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "@/domain/calendar";
import type { Episode, Timeline } from "@/domain/onset/episode";
import { arrangeLanes } from "./arrange-lanes";

const dayZero = calendarDate.parse("2026-03-02");
const dayOf = (week: number) => addDays(dayZero, week * 7);

const course: Timeline = {
  dayZero,
  stoppedOn: null,
  today: dayOf(30),
  infusions: [],
  episodes: [],
  windows: [],
};

const rash: Episode = {
  symptomId: "rash",
  organSystem: "skin",
  onset: dayOf(6),
  onsetSource: "stated",
  onsetWeek: 6,
  phase: "delayed",
  daysSinceInfusion: 14,
  resolvedOn: dayOf(8),
  resolution: "reported-gone",
  peakScore: 3,
  peakPatientGrade: null,
  levels: [{ day: dayOf(7), score: 3, patientGrade: null }],
};

describe("lanes of a course", () => {
  test("an episode lies between its onset's week and the week it ended", () => {
    const [bar] = arrangeLanes({ ...course, episodes: [rash] }).groups[0]?.lanes[0]?.bars ?? [];
    expect(bar).toMatchObject({ fromWeek: 6, toWeek: 8, isFromBefore: false, peak: 3 });
  });
  test("a symptom that returns stays on its lane", () => {
    const again = { ...rash, onset: dayOf(20), onsetWeek: 20, resolvedOn: dayOf(21) };
    const { groups } = arrangeLanes({ ...course, episodes: [again, rash] });
    expect(groups[0]?.lanes).toHaveLength(1);
    expect(groups[0]?.lanes[0]?.bars.map((bar) => bar.fromWeek)).toEqual([6, 20]);
  });
  test("organ systems keep their fixed order whatever began first", () => {
    const cough: Episode = {
      ...rash,
      symptomId: "cough",
      organSystem: "pulmonary",
      onset: dayOf(1),
    };
    const { groups } = arrangeLanes({ ...course, episodes: [cough, rash] });
    expect(groups.map((group) => group.organSystem)).toEqual(["skin", "pulmonary"]);
  });
  test("within an organ system the earliest symptom stands first", () => {
    const itching: Episode = { ...rash, symptomId: "itching", onset: dayOf(2) };
    const { groups } = arrangeLanes({ ...course, episodes: [rash, itching] });
    expect(groups[0]?.lanes.map((lane) => lane.symptomId)).toEqual(["itching", "rash"]);
  });
  test("a symptom from before treatment comes in from the left edge", () => {
    const before: Episode = { ...rash, onset: dayOf(-5), onsetWeek: null, phase: null };
    const { groups, span } = arrangeLanes({ ...course, episodes: [before] });
    const bar = groups[0]?.lanes[0]?.bars[0];
    expect(bar?.isFromBefore).toBe(true);
    expect(bar?.fromWeek).toBe(span.fromWeek);
  });
  test("a window stands with its own organ system alone", () => {
    const window = {
      organSystem: "pulmonary" as const,
      fromWeek: 1,
      medianWeek: 10,
      toWeek: 20,
      bandType: "range",
      entryId: "made-up",
      source: "made up",
      confidence: "recalled",
    };
    const { groups } = arrangeLanes({ ...course, episodes: [rash], windows: [window] });
    expect(groups[0]?.windows).toEqual([]);
  });
});

test("levels are patient grades only when the official wording was asked throughout", () => {
  const graded: Episode = {
    ...rash,
    peakPatientGrade: 2,
    levels: [{ day: dayOf(7), score: 3, patientGrade: 2 }],
  };
  const official = arrangeLanes({ ...course, episodes: [graded] });
  expect(official.kind).toBe("patient-grade");
  expect(official.groups[0]?.lanes[0]?.bars[0]?.peak).toBe(2);
  expect(arrangeLanes({ ...course, episodes: [graded, rash] }).kind).toBe("score");
});

test("the end of treatment is known in weeks", () => {
  expect(arrangeLanes(course).stopWeek).toBeNull();
  expect(arrangeLanes({ ...course, stoppedOn: dayOf(24) }).stopWeek).toBe(24);
});
