import { describe, expect, test } from "vitest";
import { calendarDate } from "../calendar";
import { type CourseDays, episodesOf } from "./episodes";
import type { SymptomSighting } from "./sighting";

const course: CourseDays = {
  dayZero: calendarDate.parse("2026-01-05"),
  infusionDays: [calendarDate.parse("2026-01-05"), calendarDate.parse("2026-01-26")],
};
const rash = (...reports: SymptomSighting[]) => episodesOf("rash", "skin", reports, course);

function present(day: string, firstDay: string | null = null, score = 2): SymptomSighting {
  return {
    state: "present",
    reportDay: calendarDate.parse(day),
    score,
    patientGrade: null,
    firstDay:
      firstDay === null || firstDay === "not-sure" ? firstDay : calendarDate.parse(firstDay),
  };
}
const said = (state: "gone" | "not-picked" | "blank", day: string): SymptomSighting => ({
  state,
  reportDay: calendarDate.parse(day),
});

describe("an episode begins", () => {
  test.each([
    { firstDay: "2026-01-04", week: null, phase: null, since: null },
    { firstDay: "2026-01-05", week: 0, phase: "immediate", since: 0 },
    { firstDay: "2026-01-06", week: 1 / 7, phase: "immediate", since: 1 },
    { firstDay: "2026-01-07", week: 2 / 7, phase: "delayed", since: 2 },
    { firstDay: "2026-01-27", week: 22 / 7, phase: "immediate", since: 1 },
  ])("on the first day the patient states: $firstDay", ({ firstDay, week, phase, since }) => {
    expect(rash(present("2026-02-02", firstDay))).toMatchObject([
      {
        symptomId: "rash",
        organSystem: "skin",
        onset: firstDay,
        onsetSource: "stated",
        onsetWeek: week,
        phase,
        daysSinceInfusion: since,
        resolvedOn: null,
        resolution: null,
      },
    ]);
  });

  test.each(["not-sure", null, "2026-02-03"])(
    "on the report's day, and says so, when the first day is %s",
    (firstDay) => {
      expect(rash(present("2026-02-02", firstDay))).toMatchObject([
        { onset: "2026-02-02", onsetSource: "report-day", onsetWeek: 4 },
      ]);
    },
  );

  test("never from a report that does not show it", () => {
    expect(rash(said("gone", "2026-02-02"), said("not-picked", "2026-02-09"))).toEqual([]);
  });
});

describe("an episode ends on the last day it is known to have been there", () => {
  test("when the patient says it is gone", () => {
    expect(rash(present("2026-02-02"), said("gone", "2026-02-09"))).toMatchObject([
      { resolvedOn: "2026-02-02", resolution: "reported-gone" },
    ]);
  });

  test("when two reports in a row do not pick it", () => {
    expect(
      rash(
        present("2026-02-02"),
        present("2026-02-09"),
        said("not-picked", "2026-02-16"),
        said("not-picked", "2026-02-23"),
      ),
    ).toMatchObject([{ resolvedOn: "2026-02-09", resolution: "not-reported-twice" }]);
  });

  test("as gone when the patient confirms an end that was only inferred", () => {
    const unpicked = [said("not-picked", "2026-02-09"), said("not-picked", "2026-02-16")];
    expect(rash(present("2026-02-02"), ...unpicked, said("gone", "2026-02-23"))).toMatchObject([
      { resolvedOn: "2026-02-02", resolution: "reported-gone" },
    ]);
  });
});

describe("an episode goes on", () => {
  test("when one report alone does not pick it", () => {
    const episodes = rash(
      present("2026-02-02"),
      said("not-picked", "2026-02-09"),
      present("2026-02-16"),
      said("not-picked", "2026-02-23"),
    );
    expect(episodes).toMatchObject([{ onset: "2026-02-02", resolution: null }]);
    expect(episodes[0]?.levels.map((level) => level.day)).toEqual(["2026-02-02", "2026-02-16"]);
  });

  test("through a blank, which is no report on it at all", () => {
    const blanks = [said("blank", "2026-02-09"), said("blank", "2026-02-16")];
    expect(rash(present("2026-02-02"), ...blanks)).toMatchObject([{ resolution: null }]);
    const one = said("not-picked", "2026-02-23");
    expect(rash(present("2026-02-02"), ...blanks, one)).toMatchObject([{ resolution: null }]);
    const two = said("not-picked", "2026-03-02");
    expect(rash(present("2026-02-02"), one, said("blank", "2026-02-25"), two)).toMatchObject([
      { resolution: "not-reported-twice" },
    ]);
  });

  test("when it is gone and back within one day", () => {
    expect(
      rash(present("2026-02-02"), said("gone", "2026-02-02"), present("2026-02-02")),
    ).toMatchObject([{ onset: "2026-02-02", resolution: null }]);
  });
});

describe("a symptom that returns is a new episode", () => {
  test("after it was reported gone", () => {
    expect(
      rash(present("2026-02-02"), said("gone", "2026-02-09"), present("2026-02-16", "2026-02-14")),
    ).toMatchObject([
      { resolution: "reported-gone", resolvedOn: "2026-02-02" },
      { onset: "2026-02-14", onsetSource: "stated", resolution: null },
    ]);
  });

  test("after a gap that ended it", () => {
    const gap = [said("not-picked", "2026-02-09"), said("not-picked", "2026-02-16")];
    expect(rash(present("2026-02-02"), ...gap, present("2026-02-23", "not-sure"))).toMatchObject([
      { resolution: "not-reported-twice", resolvedOn: "2026-02-02" },
      { onset: "2026-02-23", onsetSource: "report-day" },
    ]);
  });

  test("when its first day is later than the last report that showed it", () => {
    expect(
      rash(present("2026-02-02", "2026-01-30"), present("2026-02-09", "2026-02-03")),
    ).toMatchObject([
      { onset: "2026-01-30", resolution: "returned-anew", resolvedOn: "2026-02-02" },
      { onset: "2026-02-03", onsetSource: "stated", resolution: null },
    ]);
  });
});

describe("a first day stated again", () => {
  test.each(["2026-01-20", "2026-02-02"])("corrects the onset to %s", (corrected) => {
    expect(
      rash(present("2026-02-02", "2026-01-30"), present("2026-02-09", corrected)),
    ).toMatchObject([{ onset: corrected, onsetSource: "stated", resolution: null }]);
  });

  test("cannot be later than the report that first showed it", () => {
    expect(
      rash(
        present("2026-02-02", "2026-01-30"),
        present("2026-02-09"),
        present("2026-02-16", "2026-02-05"),
      ),
    ).toMatchObject([{ onset: "2026-02-02", onsetSource: "report-day", resolution: null }]);
  });

  test("is not unsaid by a later 'not sure'", () => {
    expect(
      rash(present("2026-02-02", "2026-01-30"), present("2026-02-09", "not-sure")),
    ).toMatchObject([{ onset: "2026-01-30", onsetSource: "stated" }]);
  });
});

describe("a first day inside an earlier episode", () => {
  const gap = [said("not-picked", "2026-02-09"), said("not-picked", "2026-02-16")];

  test("overturns an end nobody reported: it never went", () => {
    const episodes = rash(
      present("2026-02-02", "2026-01-30"),
      ...gap,
      present("2026-02-23", "2026-01-30"),
    );
    expect(episodes).toMatchObject([{ onset: "2026-01-30", resolution: null, resolvedOn: null }]);
    expect(episodes[0]?.levels).toHaveLength(2);
  });

  test("leaves an end the patient reported: the return begins on its report's day", () => {
    expect(
      rash(
        present("2026-02-02", "2026-01-30"),
        said("gone", "2026-02-09"),
        present("2026-02-16", "2026-02-01"),
      ),
    ).toMatchObject([
      { onset: "2026-01-30", resolvedOn: "2026-02-02", resolution: "reported-gone" },
      { onset: "2026-02-16", onsetSource: "report-day", resolution: null },
    ]);
  });

  test("takes back a return that rested on a first day alone", () => {
    expect(
      rash(
        present("2026-02-02", "2026-01-30"),
        present("2026-02-09", "2026-02-05"),
        present("2026-02-16", "2026-01-30"),
      ),
    ).toMatchObject([{ onset: "2026-01-30", onsetSource: "stated", resolution: null }]);
  });
});

test("reports given out of order tell the same story", () => {
  const reports = [present("2026-02-02"), said("gone", "2026-02-09"), present("2026-02-16")];
  expect(rash(...reports.toReversed())).toEqual(rash(...reports));
});

test("an episode peaks at its worst score and its worst known patient grade", () => {
  const graded = (day: string, score: number, patientGrade: number | null): SymptomSighting => ({
    state: "present",
    reportDay: calendarDate.parse(day),
    score,
    patientGrade,
    firstDay: null,
  });
  expect(
    rash(graded("2026-02-02", 2, 1), graded("2026-02-09", 4, 3), graded("2026-02-16", 1, null)),
  ).toMatchObject([{ peakScore: 4, peakPatientGrade: 3 }]);
  expect(rash(graded("2026-02-02", 2, null))).toMatchObject([{ peakPatientGrade: null }]);
});
