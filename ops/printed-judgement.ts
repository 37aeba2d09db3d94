import { patientGrade } from "@/domain/clinical/composite-grading";
import { contextNotes } from "@/domain/clinical/context-notes";
import { LABS, SYMPTOMS } from "@/domain/clinical/ids";
import { labOf } from "@/domain/clinical/labs";
import { nurseReason, patientAdvice, ruleOf, ruleSet } from "@/domain/clinical/rules";
import { scored } from "@/domain/triage/answer";
import { assess } from "@/domain/triage/assess";
import { labGrade } from "@/domain/triage/lab-grade";
import type { TriageReport } from "@/domain/triage/report";

/** One report's judgement as it is printed: the urgency, and every reason with its words and sources. */
export function printedJudgement(report: TriageReport) {
  const { urgency, alerts, contextNoteIds } = assess(report, ruleSet);
  return {
    urgency,
    rules: alerts.map(({ ruleId }) => ruleId),
    reasons: alerts.map(({ ruleId, urgency: own, inputs }) => ({
      rule: ruleId,
      urgency: own,
      text: nurseReason(ruleId, "en"),
      inputs,
      citations: ruleOf(ruleId).citations,
      confidence: ruleOf(ruleId).confidence,
    })),
    patientGrades: patientGrades(report),
    labGrades: labGrades(report),
    scores: scores(report),
    patientAdvice: alerts.map(({ ruleId }) => ({
      rule: ruleId,
      text: patientAdvice(ruleId, "en"),
    })),
    contextNotes: contextNotes
      .filter(({ id }) => contextNoteIds.includes(id))
      .map(({ id, nurseText }) => ({ note: id, text: nurseText.en })),
    ruleSet: ruleSet.version,
  };
}

/** Grades exist for the official wording alone; in any other every answered symptom has none. */
function patientGrades({ answers, context }: TriageReport): Record<string, number | null> {
  const isOfficial = context.officialWording === true;
  return Object.fromEntries(
    saidIn(answers).map((id) => [id, isOfficial ? patientGrade(id, answers[id] ?? null) : null]),
  );
}

function scores({ answers }: TriageReport): Record<string, number | null> {
  return Object.fromEntries(saidIn(answers).map((id) => [id, scored(answers[id])?.value ?? null]));
}

function saidIn(answers: TriageReport["answers"]) {
  return SYMPTOMS.filter((id) => answers[id] !== undefined);
}

function labGrades({ labs }: TriageReport): Record<string, number | null> {
  return Object.fromEntries(
    LABS.flatMap((id) => {
      const result = labs[id];
      return result ? [[id, labGrade(labOf(id).grades, result)]] : [];
    }),
  );
}
