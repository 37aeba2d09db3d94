import { sql } from "drizzle-orm";
import type { CalendarDate } from "@/domain/calendar";
import { ruleSet } from "@/domain/clinical/rules";
import type { Judgement } from "@/domain/judge-report";
import type { Rating, SymptomReport } from "@/domain/symptom-report";
import { scored } from "@/domain/triage/answer";
import { compositeGrade } from "@/domain/triage/composite-grade";
import type { Nurse, Reporter } from "@/domain/viewer";
import { IS_OFFICIAL } from "@/domain/wording";
import type { Transaction } from "./client";
import { runOften } from "./named";
import type { KnownBefore } from "./report-context";

/** A judged report on its way into the tables. */
export type JudgedReport = {
  author: Reporter | Nurse;
  said: SymptomReport;
  known: KnownBefore;
  judgement: Judgement;
  contentHash: string;
  moment: { answeredAt: Date; reportedOn: CalendarDate; receivedAt: Date };
};

/** Adds the report with its ratings and measurements in one statement; false when its id is taken. */
export async function storeReport(tx: Transaction, judged: JudgedReport): Promise<boolean> {
  const { author, said, known, judgement, contentHash, moment } = judged;
  const { assessment, maxScore } = judgement;
  const stored = await runOften(
    tx,
    "report_store",
    sql`
    with report as (
      insert into symptom_reports (clinic_id, id, patient_id, course_id, author_id, author_role, reported_on,
        answered_at, received_at, no_symptoms, wording, can_wait, note, danger_signs_unanswered, content_hash,
        urgency, rule_set, assessment, max_score, reviewed_at)
      values (${author.clinicId}, ${said.id}, ${said.patientId}, ${known.course?.id ?? null}, ${author.accountId},
        ${author.role}, ${moment.reportedOn}, ${moment.answeredAt.toISOString()}, ${moment.receivedAt.toISOString()},
        ${said.noSymptoms}, ${said.wording}, ${said.canWait}, ${said.note}, ${said.dangerSignsUnanswered},
        ${contentHash}, ${assessment.urgency}, ${ruleSet.version}, ${JSON.stringify(assessment)}::jsonb, ${maxScore},
        ${assessment.urgency === null ? moment.receivedAt.toISOString() : null})
      on conflict do nothing
      returning clinic_id, id, patient_id
    ), rated as (
      insert into ratings (clinic_id, report_id, patient_id, symptom, frequency, severity, interference, amount,
        presence, score, patient_grade, first_day, first_day_unsure)
      select r.clinic_id, r.id, r.patient_id, q.* from report r, jsonb_to_recordset(${JSON.stringify(ratingRows(said))}::jsonb)
        as q(symptom symptom, frequency smallint, severity smallint, interference smallint, amount smallint,
          presence smallint, score smallint, patient_grade smallint, first_day date, first_day_unsure boolean)
    ), measured as (
      insert into measurements (clinic_id, report_id, patient_id, measurement, value)
      select r.clinic_id, r.id, r.patient_id, m.key::measurement, m.value::float8
      from report r, jsonb_each_text(${JSON.stringify(said.measurements)}::jsonb) m
    )
    select id from report`,
  );
  return stored.rowCount === 1;
}

/** Keeps a report whose id belongs to other content, for a person to look at; twice the same, once kept. */
export async function storeConflict(
  tx: Transaction,
  author: Reporter | Nurse,
  said: SymptomReport,
  contentHash: string,
): Promise<void> {
  await tx.execute(sql`
    insert into report_conflicts (clinic_id, report_id, content_hash, patient_id, said, received_at)
    values (${author.clinicId}, ${said.id}, ${contentHash}, ${said.patientId}, ${JSON.stringify(said)}::jsonb, now())
    on conflict do nothing`);
}

function ratingRows(said: SymptomReport) {
  return said.ratings.map((rating) => ({
    symptom: rating.symptomId,
    ...rating.attributes,
    score: scored(rating.attributes)?.value ?? null,
    patient_grade: patientGradeOf(rating, said),
    first_day: rating.firstDay === "not-sure" ? null : rating.firstDay,
    first_day_unsure: rating.firstDay === "not-sure",
  }));
}

/** Defined for the official wording alone; with our own words a rating has its score and no grade. */
export function patientGradeOf(rating: Rating, said: SymptomReport): number | null {
  if (!IS_OFFICIAL[said.wording]) return null;
  return compositeGrade(rating.symptomId, rating.attributes, ruleSet.compositeTable);
}
