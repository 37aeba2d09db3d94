import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireReporter } from "@/auth/require";
import { ReportList } from "@/components/history/report-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { findHistory, type HistoryReport } from "@/db/queries/history";
import { reportPlace } from "@/db/queries/patient-reports";
import { regimenOf } from "@/domain/clinical/regimens";
import { symptomOf } from "@/domain/clinical/symptoms";
import { timeSayer } from "@/i18n/say-time";
import { OwnChart } from "./own-chart";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("title") };
}

/** A place that cannot be read is the newest page. */
const params = z.object({ before: reportPlace.nullable().catch(null).default(null) });

type HistoryPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function HistoryPage({ searchParams }: HistoryPageProps) {
  const reporter = await requireReporter("episodes");
  const { before } = params.parse(await searchParams);
  const history = await findHistory(reporter, { before, now: new Date() });
  if (!history) notFound();
  const t = await getTranslations("history");
  const language = await getLocale();
  const say = timeSayer(language, history.timeZone);
  const { patientName: patient, timeline, timeZone, reports, regimen, older } = history;
  const isCaregiver = reporter.role === "caregiver";
  return (
    <>
      <PageHeader
        title={isCaregiver ? t("titleFor", { patient }) : t("title")}
        lead={regimen && regimenOf(regimen).label}
      />
      <section aria-labelledby="chart" className="pb-10">
        <h2 id="chart" className="text-xl font-semibold">
          {t("chart.title")}
        </h2>
        <p className="pt-1 pb-4 text-ink-soft">
          {isCaregiver ? t("chart.leadFor", { patient }) : t("chart.lead")}
        </p>
        {timeline ? (
          <OwnChart timeline={timeline} timeZone={timeZone} />
        ) : (
          <p className="text-ink-soft">{t("chart.noCourse")}</p>
        )}
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports" className="pb-3 text-xl font-semibold">
          {t("reports.title")}
        </h2>
        {reports.length === 0 ? (
          <EmptyState title={t("reports.none")} text={t("reports.noneText")}>
            <LinkButton kind="primary" href="/report">
              {t("reports.first")}
            </LinkButton>
          </EmptyState>
        ) : (
          <ReportList
            reports={reports.map((report) => ({
              id: report.id,
              dateTime: report.receivedAt.toISOString(),
              moment: say.moment(report.receivedAt),
              said: whatWasSaid(report),
              state: report.isSeen ? t("reports.seen") : t("reports.received"),
            }))}
          />
        )}
        <nav className="flex flex-wrap gap-3 pt-6">
          {before && (
            <LinkButton kind="quiet" href="/history">
              {t("reports.newest")}
            </LinkButton>
          )}
          {older && (
            <LinkButton kind="quiet" href={`/history?before=${encodeURIComponent(older)}`}>
              {t("reports.older")}
            </LinkButton>
          )}
        </nav>
      </section>
    </>
  );

  function whatWasSaid({ noSymptoms, symptomIds }: HistoryReport): string {
    if (noSymptoms) return t("reports.noSymptoms");
    if (symptomIds.length === 0) return t("reports.nothing");
    const names = symptomIds.map((id) => symptomOf(id).label[language]);
    const symptoms = names.slice(0, FIRST).join(", ");
    const count = names.length - FIRST;
    return count > 0 ? t("reports.more", { symptoms, count }) : symptoms;
  }
}

const FIRST = 3;
