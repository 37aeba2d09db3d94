import type { CalendarDate } from "@/domain/calendar";
import { ATTRIBUTES, type SymptomId } from "@/domain/clinical/ids";
import { symptomOf } from "@/domain/clinical/symptoms";
import type { ReportContext } from "@/domain/judge-report";
import type { SymptomSighting } from "@/domain/onset/sighting";
import type { Answers } from "@/domain/triage/answer";
import type { KnownContext, StoredRating, StoredReport } from "./report-context";

/** A stored report's answers in the form the rules read: what was not asked of a symptom is left out. */
function storedAnswers({ ratings }: StoredReport): Answers {
  return Object.fromEntries(
    ratings.map((rating) => {
      const { attributes } = symptomOf(rating.symptom).question;
      const answers = attributes.map((attribute) => [attribute, rating[attribute]] as const);
      const isBlank = answers.every(([, value]) => value === null);
      return [rating.symptom, isBlank ? null : Object.fromEntries(answers)];
    }),
  );
}

/** What is known of a patient, in the form in which a report is judged. */
export function reportContextOf(known: KnownContext): ReportContext {
  const { course, infusionDays, previous, reviewed, priorIrae } = known;
  return {
    course,
    infusionDays,
    priorIrae,
    previous: previous && storedAnswers(previous),
    reviewed: reviewed && { answers: storedAnswers(reviewed), measurements: reviewed.measurements },
  };
}

/** What a report said of one symptom, as episodes are made of it. */
export function sightingOf(report: StoredReport, symptom: SymptomId): SymptomSighting {
  const reportDay = report.reportedOn;
  const rating = report.ratings.find((each) => each.symptom === symptom);
  if (!rating) return { state: report.noSymptoms ? "gone" : "not-picked", reportDay };
  const highest = Math.max(...ATTRIBUTES.map((attribute) => rating[attribute] ?? 0));
  if (highest === 0) return { state: isDenied(rating) ? "gone" : "blank", reportDay };
  const { score, patientGrade } = rating;
  return {
    state: "present",
    reportDay,
    score: score === null || score === 0 ? highest : score,
    patientGrade,
    firstDay: firstDayOf(rating),
  };
}

/** The first thing asked of a symptom, answered with 0, closes it; a 0 further on says only what it says. */
function isDenied(rating: StoredRating): boolean {
  const [first] = symptomOf(rating.symptom).question.attributes;
  return first !== undefined && rating[first] === 0;
}

function firstDayOf({ firstDay, firstDayUnsure }: StoredRating): CalendarDate | "not-sure" | null {
  return firstDayUnsure ? "not-sure" : firstDay;
}
