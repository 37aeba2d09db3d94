import { expect, test } from "vitest";
import { calendarDate } from "@/domain/calendar";
import type { Attribute, SymptomId } from "@/domain/clinical/ids";
import { sightingOf } from "./sightings";

type Told = { symptom: SymptomId; state: string } & Partial<Record<Attribute, number>>;

/** Source: the form closes a symptom when the first thing it asks of it is answered 0. */
test.each<Told>([
  { symptom: "rash", presence: 0, state: "gone" },
  { symptom: "rash", presence: 1, state: "present" },
  { symptom: "cough", severity: 0, state: "gone" },
  { symptom: "cough", interference: 0, state: "blank" },
  { symptom: "cough", interference: 1, state: "present" },
  { symptom: "cough", severity: 0, interference: 1, state: "present" },
  { symptom: "cough", state: "blank" },
  { symptom: "nausea", frequency: 0, state: "gone" },
  { symptom: "nausea", severity: 0, state: "blank" },
  { symptom: "nausea", frequency: 1, severity: 0, state: "present" },
  { symptom: "hair-loss", amount: 0, state: "gone" },
])("$symptom told as $frequency/$severity/$interference/$amount/$presence is $state", (told) => {
  const { symptom, state, ...answers } = told;
  const unasked = {
    frequency: null,
    severity: null,
    interference: null,
    amount: null,
    presence: null,
  };
  const kept = { score: null, patientGrade: null, firstDay: null, firstDayUnsure: false };
  const reportedOn = calendarDate.parse("2026-11-23");
  const ratings = [{ symptom, ...unasked, ...answers, ...kept }];
  const report = { id: "any", reportedOn, noSymptoms: false, ratings };
  expect(sightingOf(report, symptom).state).toBe(state);
});
