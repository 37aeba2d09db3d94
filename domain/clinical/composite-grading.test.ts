import { expect, test } from "vitest";
import { compositeTables, patientGrade } from "./composite-grading";
import { symptoms } from "./symptoms";

const rows = compositeTables.flatMap(({ attributes, rows: printed }) =>
  printed.map((row) => ({ attributes, row })),
);

test("the mapping has its 179 published combinations, each once", () => {
  expect(new Set(rows.map(({ row }) => JSON.stringify({ ...row, grade: 0 }))).size).toBe(179);
});

test.each(compositeTables)(
  "$attributes: exactly these are given in every row",
  ({ attributes, rows: printed }) => {
    for (const { grade, ...values } of printed) {
      const given = Object.entries(values).filter(([, value]) => value !== null);
      expect(grade).toBeLessThanOrEqual(3);
      expect(given.map(([attribute]) => attribute).sort()).toEqual([...attributes].sort());
    }
  },
);

test("every printed combination gives its printed grade to each symptom asked that way", () => {
  for (const { attributes, row } of rows) {
    const asked = symptoms.filter(
      ({ proCtcae }) => [...proCtcae.attributes].sort().join() === [...attributes].sort().join(),
    );
    for (const { id } of asked)
      expect(patientGrade(id, row), `${id} ${JSON.stringify(row)}`).toBe(row.grade);
  }
});

test("every graded item of the official library has its table", () => {
  const gradable = symptoms.filter(({ proCtcae }) =>
    proCtcae.attributes.some((each) => each !== "presence"),
  );
  for (const { id, proCtcae } of gradable) {
    const worst = Object.fromEntries(proCtcae.attributes.map((attribute) => [attribute, 4]));
    expect(patientGrade(id, worst), id).not.toBeNull();
  }
});

test.each([
  {
    name: "frequency 0 is grade 0, whatever else was said",
    id: "nausea",
    answer: { frequency: 0, severity: 3 },
    grade: 0,
  },
  {
    name: "severity 0 is grade 0 where frequency is not asked",
    id: "fatigue",
    answer: { severity: 0, interference: 3 },
    grade: 0,
  },
  {
    name: "a missing attribute gives no grade",
    id: "fatigue",
    answer: { severity: 4 },
    grade: null,
  },
  {
    name: "a blank attribute gives no grade",
    id: "nausea",
    answer: { frequency: 0, severity: null },
    grade: null,
  },
  { name: "a symptom left blank has no grade", id: "fatigue", answer: null, grade: null },
  { name: "a yes/no item has no grade", id: "rash", answer: { presence: 1 }, grade: null },
  {
    name: "an item of our own wording has no grade",
    id: "chest-pain",
    answer: { severity: 4 },
    grade: null,
  },
] as const)("$name", ({ id, answer, grade }) => {
  expect(patientGrade(id, answer)).toBe(grade);
});
