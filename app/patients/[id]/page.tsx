import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { acknowledgeAlerts, closeAlerts } from "@/actions/alerts";
import { recordContact } from "@/actions/contacts";
import { requireNurse } from "@/auth/require";
import { ClosedAlerts } from "@/components/alert/closed-alerts";
import { ContactList } from "@/components/contact/contact-list";
import { FactList } from "@/components/patient/fact-list";
import { PatientDesk } from "@/components/patient/patient-desk";
import { PatientHeader } from "@/components/patient/patient-header";
import { ReportList } from "@/components/patient/report-list";
import { SecondReports } from "@/components/patient/second-reports";
import { Notice } from "@/components/ui/notice";
import { findPatientPage } from "@/db/queries/patient-page";
import { reportPlace } from "@/db/queries/patient-reports";
import { regimenOf } from "@/domain/clinical/regimens";
import { OnsetSection } from "./onset-section";
import { openReports } from "./open-reports";
import { makeSay } from "./say";
import { sayAlert, sayClosedAlert } from "./say-alert";
import { sayNotes } from "./say-notes";
import { sayBirth, sayContact, sayFacts, sayOwed, sayWeek } from "./say-patient";
import { reportWords, sayReports, saySecondReport } from "./say-report";

const id = z.uuid().toLowerCase();
const before = reportPlace.nullable().catch(null).default(null);

type PatientPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** No name in the title: it stands in the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("patient"))("title") };
}

export default async function PatientPage({ params, searchParams }: PatientPageProps) {
  const nurse = await requireNurse("patients");
  const patientId = id.safeParse((await params).id);
  if (!patientId.success) notFound();
  const reportsBefore = before.parse((await searchParams).before);
  const now = new Date();
  const page = await findPatientPage(nurse, { patientId: patientId.data, reportsBefore, now });
  if (!page) notFound();
  const say = await makeSay({ timeZone: page.timeZone, today: page.today, now });
  const { t } = say;
  const openIds = openReports(page, { isNewestPage: reportsBefore === null });
  const {
    patient: { desk, alert, now: wrongNow },
    common,
  } = await getMessages();
  return (
    <>
      <PatientHeader
        name={page.name}
        week={sayWeek(page, say)}
        regimen={page.course && regimenOf(page.course.regimen).label}
        facts={[page.recordNumber, sayBirth(page.birthDate, say), page.diagnosis]}
        phone={
          page.phone ? { number: page.phone, label: t("header.call", { phone: page.phone }) } : null
        }
        noPhone={t("header.noPhone")}
        back={{ href: "/worklist", label: t("header.back") }}
      />
      <div className="flex flex-col gap-12">
        {!page.mayAct && (
          <Notice kind="note" title={t("header.otherTeam.title")}>
            {t("header.otherTeam.text", { name: page.name, team: page.careTeamName })}
          </Notice>
        )}
        <NextIntlClientProvider messages={{ patient: { desk, alert, now: wrongNow }, common }}>
          <PatientDesk
            patientId={page.patientId}
            alerts={page.alerts.open.map((alert) => sayAlert(alert, page.timeline, say))}
            notes={sayNotes(page.alerts.open, say)}
            owed={sayOwed(page, say)}
            contactId={uuidv7()}
            seenReports={openIds}
            today={page.today}
            acts={
              page.mayAct
                ? { acknowledge: acknowledgeAlerts, close: closeAlerts, record: recordContact }
                : null
            }
          />
        </NextIntlClientProvider>
        <OnsetSection timeline={page.timeline} say={say} />
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_26rem]">
          <ReportList
            title={t("report.title")}
            none={t("report.none")}
            reports={sayReports(page.reports, openIds, say)}
            words={reportWords(say)}
            second={
              <SecondReports
                words={{
                  ...reportWords(say),
                  title: t("report.second.title"),
                  text: t("report.second.text"),
                  unreadable: t("report.second.unreadable"),
                }}
                reports={page.conflicts.map((conflict) => saySecondReport(conflict, say))}
              />
            }
            older={
              page.olderReports
                ? { href: `?before=${page.olderReports}#reports`, label: t("report.older") }
                : null
            }
            newest={reportsBefore ? { href: "?#reports", label: t("report.newest") } : null}
          />
          <div className="flex flex-col gap-10">
            <FactList title={t("course.title")} facts={sayFacts(page, say)} />
            <ContactList
              title={t("contact.title")}
              none={t("contact.none")}
              olderLabel={(count) => t("contact.older", { count })}
              contacts={page.contacts.map((contact) => sayContact(contact, say))}
            />
            <ClosedAlerts
              title={t("alert.closed.title")}
              olderLabel={(count) => t("alert.closed.older", { count })}
              alerts={page.alerts.closed.map((alert) => sayClosedAlert(alert, say))}
            />
          </div>
        </div>
      </div>
    </>
  );
}
