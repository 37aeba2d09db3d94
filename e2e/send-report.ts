import { v7 as uuidv7 } from "uuid";
import { WORDINGS } from "@/domain/wording";
import { expect, type Person } from "./people";

/** A report as a device sends it, with nothing to tell; spread, and say what differs. */
export function plainReport(patientId: string) {
  return {
    id: uuidv7(),
    patientId,
    answeredAt: new Date().toISOString(),
    wording: WORDINGS[0],
    noSymptoms: false,
    ratings: [] as unknown[],
    dangerSignsUnanswered: 0,
    canWait: null,
    measurements: {},
    note: null as string | null,
  };
}

/** Chest pain, severe: an emergency by the rules. */
export const SEVERE_CHEST_PAIN = {
  symptomId: "chest-pain",
  attributes: { severity: 3 },
  firstDay: "not-sure",
};

/** Severe tiredness: a call on the same day by the rules. */
export const SEVERE_TIREDNESS = {
  symptomId: "fatigue",
  attributes: { severity: 3, interference: 3 },
  firstDay: "not-sure",
};

/** Sends one symptom past the form, for tests that begin where a report has come in. */
export async function sendSymptom(
  reporter: Person,
  patientId: string,
  rating: unknown,
): Promise<string> {
  const report = { ...plainReport(patientId), ratings: [rating] };
  const answer = await reporter.post("/api/v1/reports", report);
  expect(answer.status()).toBe(201);
  return report.id;
}
