import { expect, test } from "vitest";
import { addDays, calendarDate } from "@/domain/calendar";
import { SYMPTOMS } from "@/domain/clinical/ids";
import { symptomReport } from "@/domain/symptom-report";
import { makeRandom } from "./random";
import { type Telling, tellReport } from "./reports";

const dayZero = calendarDate.parse("2026-06-01");
const reportedOn = addDays(dayZero, 49);
const telling: Telling = {
  id: "0190a000-0000-7000-8000-0000000000aa",
  patientId: "0190a000-0000-7000-8000-0000000000bb",
  answeredAt: new Date(`${reportedOn}T09:00:00Z`),
  reportedOn,
  dayZero,
  baseline: { stoolsPerDay: 1, weightKg: 70, symptoms: [] },
  effects: [],
  toldBefore: new Set(),
};
const everything = SYMPTOMS.map((symptomId, place) => ({
  symptomId,
  onset: 40,
  peak: 1 + (place % 4),
  riseDays: 2,
  stayDays: 20,
  fadeDays: 5,
}));
const told = (seed: number, more: Partial<Telling>) =>
  tellReport(makeRandom("told", seed), { ...telling, ...more });

test("whatever is felt, the report is one that the door would let in", () => {
  for (let seed = 0; seed < 200; seed++) {
    const said = told(seed, { effects: everything });
    const sent = { ...said, answeredAt: said.answeredAt.toISOString() };
    expect(symptomReport.safeParse(sent).error?.issues ?? []).toEqual([]);
    expect(said.ratings.length).toBeGreaterThan(70);
  }
});

test("a week without symptoms is told in two taps, most times", () => {
  const quiet = Array.from({ length: 200 }, (_, seed) => told(seed, {}));
  expect(quiet.filter(({ noSymptoms }) => noSymptoms).length).toBeGreaterThan(140);
  for (const { ratings } of quiet) expect(ratings).toEqual([]);
});

test("a first day is told once, never after the report, sometimes as not sure, sometimes not", () => {
  const [cough] = everything.filter(({ symptomId }) => symptomId === "cough");
  const effects = cough ? [cough] : [];
  const days = Array.from(
    { length: 300 },
    (_, seed) => told(seed, { effects }).ratings[0]?.firstDay,
  );
  expect(days).toContain("not-sure");
  expect(days).toContain(null);
  const stated = days.flatMap((day) => (day === "not-sure" || !day ? [] : [day]));
  expect(stated.filter((day) => day === addDays(dayZero, 40)).length).toBeGreaterThan(100);
  for (const day of stated) expect(day <= reportedOn).toBe(true);
  const again = told(1, { effects, toldBefore: new Set(["cough"]) });
  expect(again.ratings[0]?.firstDay).toBeNull();
});

test("what has gone is said to be gone, or passed over; a blank answer is never a zero", () => {
  const toldBefore = new Set(["cough"] as const);
  const later = Array.from({ length: 300 }, (_, seed) => told(seed, { toldBefore }));
  const gone = later.flatMap(({ ratings }) => ratings);
  expect(gone[0]).toEqual({
    symptomId: "cough",
    attributes: { severity: 0, interference: 0 },
    firstDay: null,
  });
  expect(gone.length).toBeLessThan(100);
  const answers = Array.from({ length: 50 }, (_, seed) => told(seed, { effects: everything }));
  const blank = answers
    .flatMap(({ ratings }) => ratings)
    .filter(({ attributes }) => Object.values(attributes).every((value) => value === null));
  expect(blank.length).toBeGreaterThan(10);
});
