import type { getTranslations } from "next-intl/server";
import type { ReportReceipt } from "@/db/queries/receipts";
import type { Urgency } from "@/domain/clinical/ids";
import { measurementOf } from "@/domain/clinical/measurements";
import { responseScaleOf } from "@/domain/clinical/questions";
import { symptomOf } from "@/domain/clinical/symptoms";
import type { Language } from "@/i18n/language";
import type { TimeSayer } from "@/i18n/say-time";

export type Say = {
  t: Awaited<ReturnType<typeof getTranslations<"receipt">>>;
  time: TimeSayer;
  urgencyWords: Readonly<Record<Urgency, string>>;
  language: Language;
};

type Rating = ReportReceipt["ratings"][number];

/** What was said, in the reader's words: the symptoms, what was measured or asked for, and own words. */
export function sayTold(receipt: ReportReceipt, say: Say) {
  const { t, language } = say;
  const numbers = receipt.measurements.map(({ measurementId, value }) => {
    const { label, unit } = measurementOf(measurementId);
    return t("told.number", { measurement: label[language], value: String(value), unit });
  });
  const wait =
    receipt.canWait === null ? [] : [t(receipt.canWait ? "told.canWait" : "told.cannotWait")];
  const blank = receipt.dangerSignsUnanswered > 0 ? [t("told.dangerBlank")] : [];
  return {
    symptoms: saySymptoms(receipt, say),
    besides: [...numbers, ...wait, ...blank],
    note: receipt.note,
  };
}

function saySymptoms({ noSymptoms, ratings }: ReportReceipt, say: Say): string[] {
  if (noSymptoms) return [say.t("told.noSymptoms")];
  if (ratings.length === 0) return [say.t("told.nothing")];
  return ratings.map((rating) => saySymptom(rating, say));
}

function saySymptom(rating: Rating, { t, time, language }: Say): string {
  const { label, question } = symptomOf(rating.symptomId);
  const answers = question.attributes.flatMap((attribute, place) => {
    const score = rating[attribute];
    const scaleId = question.scaleIds[place];
    if (score === null || scaleId === undefined) return [];
    const option = responseScaleOf(scaleId).options.find((each) => each.score === score);
    const answer = option && shortly(option.label[language]);
    return answer === undefined ? [] : [t(`told.answer.${attribute}`, { answer })];
  });
  if (rating.firstDay) answers.push(t("told.began", { day: time.day(rating.firstDay) }));
  if (rating.isFirstDayUnsure) answers.push(t("told.beganNotSure"));
  return t("told.symptom", {
    symptom: label[language],
    answers: answers.length > 0 ? answers.join(", ") : t("told.blank"),
  });
}

/** "Mild: I notice it" without what it means. */
function shortly(answer: string): string {
  return (answer.split(": ")[0] ?? answer).toLowerCase();
}
