import type { ReportWords } from "@/components/patient/report-card";
import type {
  SaidRating,
  SaidReport,
  SaidSecondReport,
  WhatIsSaid,
} from "@/components/patient/said-report";
import type { ReportConflict, WhatWasSaid } from "@/db/queries/patient-conflicts";
import type { PatientReport, ReportRating } from "@/db/queries/patient-reports";
import { ATTRIBUTES } from "@/domain/clinical/ids";
import { measurementOf } from "@/domain/clinical/measurements";
import { symptomOf } from "@/domain/clinical/symptoms";
import { unratedAmong } from "@/domain/unrated";
import type { Say } from "./say";
import { sayScore } from "./say-input";

/** The words around every report. */
export function reportWords({ t }: Say): ReportWords {
  return {
    symptom: t("report.symptom"),
    answers: t("report.answers"),
    score: t("report.score"),
    began: t("report.began"),
    measured: t("report.measured"),
    unanswered: t("report.unanswered"),
    level: {
      score: t("report.level.score"),
      "patient-grade": t("report.level.patient-grade"),
      "ctcae-grade": t("report.level.ctcae-grade"),
    },
  };
}

/** Reports in words, newest first, each against the one before it. */
export function sayReports(
  reports: readonly PatientReport[],
  openIds: readonly string[],
  say: Say,
): SaidReport[] {
  return reports.map((report, place) => ({
    ...sayReport(report, reports[place + 1] ?? null, say),
    isOpen: openIds.includes(report.id),
  }));
}

function sayReport(
  report: PatientReport,
  before: PatientReport | null,
  say: Say,
): Omit<SaidReport, "isOpen"> {
  const { t, time } = say;
  return {
    id: report.id,
    day: time.moment(report.answeredAt),
    by: t(`report.by.${report.authorRole}`, { name: report.authorName }),
    ...sayContent(report, before, say),
    after: sayAfter(report, say),
  };
}

/** A report whose number was taken, by when it came. */
export function saySecondReport(conflict: ReportConflict, say: Say): SaidSecondReport {
  const { contentHash, receivedAt, said } = conflict;
  return {
    id: contentHash,
    received: say.t("report.second.received", { moment: say.time.moment(receivedAt) }),
    said: said && { ...sayContent(said, null, say), after: null },
  };
}

function sayContent(
  report: WhatWasSaid,
  before: PatientReport | null,
  say: Say,
): Omit<WhatIsSaid, "after"> {
  const { t, language } = say;
  return {
    note: report.note,
    remarks: remarksOf(report, say),
    ratings: report.ratings.map((rating) => sayRating(rating, before, say)),
    measurements: report.measurements.map(({ measurementId, value }) => {
      const { label, unit } = measurementOf(measurementId);
      return t("report.measurement", { measurement: label[language], value, unit });
    }),
  };
}

function remarksOf(report: WhatWasSaid, { t }: Say): string[] {
  const remarks = [];
  if (report.noSymptoms) remarks.push(t("report.noSymptoms"));
  if (report.canWait === false) remarks.push(t("report.cannotWait"));
  if (report.canWait === true) remarks.push(t("report.canWait"));
  if (report.dangerSignsUnanswered > 0) {
    remarks.push(t("report.blanks", { count: report.dangerSignsUnanswered }));
  }
  const unrated = unratedAmong(report.ratings).length;
  if (unrated > 0) remarks.push(t("report.unrated", { count: unrated }));
  return remarks;
}

function sayRating(rating: ReportRating, before: PatientReport | null, say: Say): SaidRating {
  const { t, time, language } = say;
  const { symptomId, score } = rating;
  const answers = ATTRIBUTES.flatMap((attribute) => {
    const value = rating[attribute];
    if (value === null) return [];
    const said = sayScore({ id: symptomId, attribute, value }, language);
    return attribute === "presence" ? [said] : [`${t(`alert.attribute.${attribute}`)}: ${said}`];
  });
  return {
    symptom: symptomOf(symptomId).label[language],
    level: score === null ? null : { kind: "score", value: score },
    change: sayChange(rating, before, say),
    answers: answers.join("; ") || t("report.unanswered"),
    began: rating.firstDay
      ? time.day(rating.firstDay)
      : rating.isFirstDayUnsure
        ? t("report.unsure")
        : t("report.unanswered"),
  };
}

/** What was not asked or answered the last time is not called new. */
function sayChange({ symptomId, score }: ReportRating, before: PatientReport | null, { t }: Say) {
  if (before === null || score === null) return null;
  const last = before.ratings.find((rating) => rating.symptomId === symptomId);
  const was = last ? last.score : before.noSymptoms ? 0 : null;
  if (was === null) return null;
  return was === score ? t("report.change.same") : t("report.change.was", { score: was });
}

function sayAfter({ seenAt, seenByName, reviewedAt, receivedAt }: PatientReport, { t, time }: Say) {
  const seen = seenAt
    ? t("report.seen", { name: seenByName ?? "", moment: time.moment(seenAt) })
    : t("report.unseen");
  const closed = reviewedAt && t("report.reviewed", { moment: time.moment(reviewedAt) });
  const received = t("report.received", { moment: time.moment(receivedAt) });
  return [received, seen, closed].filter((part) => part !== null).join(", ");
}
