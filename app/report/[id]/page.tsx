import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireReporter } from "@/auth/require";
import { NumbersToCall } from "@/components/receipt/numbers-to-call";
import { PrintButton } from "@/components/receipt/print-button";
import { ReceiptAdvice } from "@/components/receipt/receipt-advice";
import { ReceiptPaper, ReceiptPart } from "@/components/receipt/receipt-paper";
import { LinkButton } from "@/components/ui/link-button";
import { findReceipt, type ReportReceipt } from "@/db/queries/receipts";
import type { Reporter } from "@/domain/viewer";
import { timeSayer } from "@/i18n/say-time";
import { sayAdvice } from "./say-advice";
import { sayLooks } from "./say-looks";
import { type Say, sayTold } from "./say-told";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("receipt"))("title") };
}

const reportId = z.uuid().toLowerCase();

/** The receipt of one report. Somebody else's is not found, like one that is not there. */
export default async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const reporter = await requireReporter("symptom_reports");
  const id = reportId.safeParse((await params).id);
  const receipt = id.success ? await findReceipt(reporter, id.data) : null;
  if (!receipt) notFound();
  const t = await getTranslations("receipt");
  const language = await getLocale();
  const { clinic, seen, patientName: patient } = receipt;
  const { common } = await getMessages();
  const time = timeSayer(language, clinic.timeZone);
  const say: Say = { t, language, time, urgencyWords: common.urgency };
  const now = new Date();
  const told = sayTold(receipt, say);
  const advice = sayAdvice(receipt, now, say);
  return (
    <>
      <ReceiptPaper
        title={reporter.role === "caregiver" ? t("titleFor", { patient }) : t("title")}
        number={t("number", { number: shortNumber(receipt.reportId) })}
        lines={[say.time.moment(receipt.receivedAt), whoReported(receipt, reporter)]}
      >
        {advice.length > 0 && (
          <ReceiptPart id="advice" title={t("advice.title")}>
            {advice.map((each) => (
              <ReceiptAdvice key={each.urgency} {...each} />
            ))}
          </ReceiptPart>
        )}
        {!seen && (
          <ReceiptPart id="looks" title={t("looks.title")}>
            {sayLooks(receipt, now, say).map((sentence) => (
              <p key={sentence} className="pb-1">
                {sentence}
              </p>
            ))}
            <p className="text-small text-ink-soft">{t("looks.notWatched")}</p>
          </ReceiptPart>
        )}
        <ReceiptPart id="told" title={t("told.title")}>
          <ul className="flex flex-col gap-1">
            {told.symptoms.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {told.besides.length > 0 && <li>{told.besides.join(". ")}</li>}
            {told.note && (
              <li dir="auto" className="break-words whitespace-pre-line text-ink-soft">
                {told.note}
              </li>
            )}
          </ul>
        </ReceiptPart>
        <ReceiptPart id="state" title={t("state.title")}>
          <p>{t("state.received", { moment: say.time.moment(receipt.receivedAt) })}</p>
          <p className={seen ? "" : "text-ink-soft"}>
            {seen
              ? t("state.seen", { name: seen.byName, moment: say.time.moment(seen.at) })
              : t("state.notSeen")}
          </p>
        </ReceiptPart>
        <ReceiptPart id="numbers" title={t("numbers.title")}>
          <NumbersToCall
            numbers={[
              { name: t("numbers.emergency"), number: clinic.emergencyNumber },
              { name: clinic.name, number: clinic.phone },
              { name: t("numbers.outOfHours"), number: clinic.outOfHoursPhone },
            ]}
          />
        </ReceiptPart>
      </ReceiptPaper>
      <div className="flex flex-wrap gap-3 pt-6 print:hidden">
        <LinkButton kind="quiet" href="/history">
          {t("history")}
        </LinkButton>
        <LinkButton kind="quiet" href="/report">
          {t("another")}
        </LinkButton>
        <PrintButton label={t("print")} />
      </div>
    </>
  );

  function whoReported({ isOwn, authorRole }: ReportReceipt, { role }: Reporter): string {
    if (isOwn && role === authorRole) return t("by.own");
    return t(`by.${authorRole}`, { patient });
  }
}

/** The end of the id, in two groups: enough to name a report on the telephone. */
function shortNumber(id: string): string {
  const end = id.replaceAll("-", "").slice(-8).toUpperCase();
  return `${end.slice(0, 4)} ${end.slice(4)}`;
}
