import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { v7 as uuidv7 } from "uuid";
import { submitSymptomReport } from "@/actions/symptom-reports";
import { requireReporter } from "@/auth/require";
import { SymptomReportForm } from "@/components/symptom-report/symptom-report-form";
import { Notice } from "@/components/ui/notice";
import { findReportPage } from "@/db/queries/report-page";
import { daysBetween } from "@/domain/calendar";
import { WORDINGS } from "@/domain/wording";
import { callingOf } from "./calling";
import { makeQuestions } from "./make-questions";
import { previewOf } from "./preview";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell"))("page./report") };
}

export default async function ReportPage() {
  const reporter = await requireReporter("patients");
  const now = new Date();
  const page = await findReportPage(reporter, now);
  if (!page) notFound();
  const language = await getLocale();
  const { report: words, common } = await getMessages();
  const t = await getTranslations("report");
  const preview = previewOf(page);
  const { today, course, patientName: patient } = page;
  const isCaregiver = reporter.role === "caregiver";
  return (
    <>
      {isCaregiver && (
        <div className="mb-6">
          <Notice kind="note" title={t("forPatient", { patient })} />
        </div>
      )}
      <SymptomReportForm
        submit={submitSymptomReport}
        report={{
          id: uuidv7(),
          patientId: reporter.patientId,
          wording: WORDINGS[0],
          answeredAt: now.toISOString(),
        }}
        questions={makeQuestions({
          ...page,
          language,
          ruleIds: preview.ruleSet.rules.map(({ id }) => id),
        })}
        preview={preview}
        calling={callingOf(page.clinic, now)}
        words={words}
        refusals={common.refusal}
        patientName={isCaregiver ? patient : null}
        week={course && Math.max(0, Math.floor(daysBetween(course.dayZero, today) / 7))}
      />
    </>
  );
}
