import { expect, test } from "vitest";
import { CONTEXT_FIELDS } from "../triage/condition";
import { CONTEXT_NOTES } from "./context-notes";
import labs from "./data/labs.json" with { type: "json" };
import windows from "./data/onset-windows.json" with { type: "json" };
import regimens from "./data/regimens.json" with { type: "json" };
import symptoms from "./data/symptoms.json" with { type: "json" };
import triage from "./data/triage-rules.json" with { type: "json" };
import * as ids from "./ids";
import { RESPONSE_SCALES } from "./questions";

const idOf = (row: { id: string }) => row.id;

test.each([
  { list: "symptoms", named: ids.SYMPTOMS, rows: symptoms.symptoms, count: 85 },
  { list: "organ systems", named: ids.ORGAN_SYSTEMS, rows: symptoms.organSystems, count: 13 },
  { list: "measurements", named: ids.MEASUREMENTS, rows: symptoms.measurements, count: 11 },
  { list: "kinds of event", named: ids.IRAE_TYPES, rows: symptoms.iraeTypes, count: 50 },
  { list: "response scales", named: RESPONSE_SCALES, rows: symptoms.responseScales, count: 6 },
  { list: "analytes", named: ids.LABS, rows: labs.labs, count: 21 },
  { list: "regimens", named: ids.REGIMENS, rows: regimens.regimens, count: 26 },
  { list: "rules", named: ids.RULES, rows: triage.rules, count: 107 },
  { list: "context notes", named: CONTEXT_NOTES, rows: triage.contextNotes, count: 6 },
])("the $count $list are the data's own, in its order", ({ named, rows, count }) => {
  expect(named).toEqual(rows.map(idOf));
  expect(new Set(named).size).toBe(count);
});

test("the context fields are the data's own, in its order", () => {
  expect(CONTEXT_FIELDS).toEqual(triage.contextFields.map(({ field }) => field));
});

test("the drug classes are the data's own, but for the one that stands for all", () => {
  expect([...ids.DRUG_CLASSES, "any"]).toEqual(windows.drugClasses.map(idOf));
});

test("the urgencies are the data's own, from least to most pressing", () => {
  expect([...ids.URGENCIES].reverse()).toEqual(triage.urgencyLevels.map(idOf));
});

test("every attribute has its own question and at least one scale", () => {
  const { note, ...templates } = symptoms.questionTemplates;
  expect(note).not.toBe("");
  expect([...ids.ATTRIBUTES].sort()).toEqual(Object.keys(templates).sort());
  const scaled = new Set(symptoms.responseScales.map(({ attribute }) => attribute));
  expect([...ids.ATTRIBUTES].sort()).toEqual([...scaled].sort());
});
