import { MEASUREMENTS } from "@/domain/clinical/ids";
import { type Rating, type SymptomReport, symptomReport } from "@/domain/symptom-report";
import { scored } from "@/domain/triage/answer";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "../client";
import { type NamedStatement, runNamed } from "../named";
import type { PatientReport, ReportRating } from "./patient-reports";

/** What was said in a report, without when and by whom. */
export type WhatWasSaid = Pick<
  PatientReport,
  "noSymptoms" | "canWait" | "note" | "dangerSignsUnanswered" | "ratings" | "measurements"
>;

/** A report that came with the number of another and other content; no rule has judged it. */
export type ReportConflict = {
  contentHash: string;
  receivedAt: Date;
  /** Null when it was kept in a form that can no longer be read. */
  said: WhatWasSaid | null;
};

const MOST_CONFLICTS = 20;

/** $1 clinic, $2 patient. */
const CONFLICTS: NamedStatement = {
  name: "patient_conflicts",
  text: `
  select content_hash, received_at, said from report_conflicts where clinic_id = $1 and patient_id = $2
  order by received_at desc, content_hash limit ${MOST_CONFLICTS}`,
};

/** The reports of a patient that were kept apart for a person to look at, newest first. */
export async function listReportConflicts(
  tx: Transaction,
  nurse: Nurse,
  patientId: string,
): Promise<readonly ReportConflict[]> {
  const rows = await runNamed<ConflictRow>(tx, CONFLICTS, [nurse.clinicId, patientId]);
  return rows.map((row) => {
    const said = symptomReport.safeParse(row.said);
    return {
      contentHash: row.content_hash,
      receivedAt: row.received_at,
      said: said.success ? whatWasSaid(said.data) : null,
    };
  });
}

function whatWasSaid(said: SymptomReport): WhatWasSaid {
  const { noSymptoms, canWait, note, dangerSignsUnanswered } = said;
  return {
    ...{ noSymptoms, canWait, note, dangerSignsUnanswered },
    ratings: said.ratings.map(ratingOf),
    measurements: MEASUREMENTS.flatMap((measurementId) => {
      const value = said.measurements[measurementId];
      return value === undefined ? [] : [{ measurementId, value }];
    }),
  };
}

function ratingOf({ symptomId, attributes, firstDay }: Rating): ReportRating {
  const { frequency, severity, interference, amount, presence } = attributes;
  return {
    symptomId,
    frequency: frequency ?? null,
    severity: severity ?? null,
    interference: interference ?? null,
    amount: amount ?? null,
    presence: presence ?? null,
    score: scored(attributes)?.value ?? null,
    firstDay: firstDay === "not-sure" ? null : firstDay,
    isFirstDayUnsure: firstDay === "not-sure",
  };
}

type ConflictRow = { content_hash: string; received_at: Date; said: unknown };
