import { expect, test } from "vitest";
import {
  appNotices,
  defaultProgramme,
  emergencyNumbers,
  programmeParameters,
} from "./follow-up-programme";

test("reports are weekly on treatment, and rarer the longer treatment has stopped", () => {
  const days = defaultProgramme.map(({ id, fullReportEveryDays }) => [id, fullReportEveryDays]);
  expect(days).toEqual([
    ["start", 7],
    ["on-treatment", 7],
    ["after-1", 14],
    ["after-2", 30],
    ["after-3", null],
  ]);
});

test.each(["treatment-start", "last-dose"])(
  "the phases since %s follow without a gap",
  (anchor) => {
    const phases = defaultProgramme.filter((phase) => phase.anchor === anchor);
    const starts = phases.map(({ fromWeek }) => fromWeek);
    expect(starts).toEqual([0, ...phases.slice(0, -1).map(({ toWeek }) => toWeek)]);
  },
);

test("every patient is told that nobody watches day and night", () => {
  const notice = appNotices.find(({ id }) => id === "not-monitored");
  expect(notice?.text.en).toContain("not watched day and night");
});

test("each country has one emergency number", () => {
  const countries = emergencyNumbers.map(({ country }) => country);
  expect(new Set(countries).size).toBe(countries.length);
  expect(emergencyNumbers).toContainEqual({ country: "IT", number: "112", confidence: "recalled" });
});

test("the programme rests on 62 published figures, each once", () => {
  expect(new Set(programmeParameters.map(({ id }) => id)).size).toBe(62);
});
