import { expect, test } from "vitest";
import { makeRandom } from "@/db/seed/random";
import { faultsOf } from "@/domain/asked";
import { symptomReport } from "@/domain/symptom-report";
import { makeReport } from "./made-report";

const PATIENT = "0190a000-0000-7000-8000-00000000000a";
const AT = new Date("2026-11-23T10:00:00Z");
const random = makeRandom("made reports");
const reports = Array.from({ length: 50 }, () => makeReport(random, PATIENT, AT));

test("a made report is one a patient could send: nothing about it is refused", () => {
  for (const { fields, body } of reports) {
    expect(symptomReport.safeParse(body).error).toBeUndefined();
    expect(faultsOf(fields)).toEqual([]);
  }
});

test("it says something of ten symptoms", () => {
  for (const { body } of reports) {
    const said = body.ratings.filter(({ attributes }) => Object.values(attributes).some(Number));
    expect(said).toHaveLength(10);
  }
});

test("no two have the same id", () => {
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
});

test("nothing in it begins after the day it is sent", () => {
  const firstDays = reports.flatMap(({ body }) => body.ratings.map(({ firstDay }) => firstDay));
  const days = firstDays.filter((day) => day !== null && day !== "not-sure");
  expect(days.length).toBeGreaterThan(0);
  for (const day of days) expect(Date.parse(String(day))).toBeLessThan(AT.getTime());
});
