import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Door } from "@/components/sign-in/door";
import { MailList } from "@/components/sign-in/mail-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { listDemonstrationMails } from "@/db/queries/mails";
import { timeSayer } from "@/i18n/say-time";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("mailbox.title") };
}

export default async function MailboxPage() {
  const mails = await listDemonstrationMails();
  if (!mails) notFound();
  const shell = await getTranslations("shell");
  const t = await getTranslations("signIn");
  const say = timeSayer(await getLocale(), "UTC");
  const words = {
    skip: shell("skip"),
    navigation: shell("navigation"),
    demonstration: shell("demonstration"),
  };
  return (
    <Door words={words} isDemonstration>
      <PageHeader
        title={t("mailbox.title")}
        lead={t("mailbox.lead")}
        actions={<TextLink href="/sign-in">{t("mailbox.back")}</TextLink>}
      />
      {mails.length === 0 && (
        <EmptyState title={t("mailbox.empty")} text={t("mailbox.emptyText")} />
      )}
      <MailList
        mails={mails.map(({ id, recipient, subject, body, createdAt }) => ({
          id,
          subject,
          body,
          to: t("mailbox.to", { recipient }),
          at: { dateTime: createdAt.toISOString(), absolute: `${say.moment(createdAt)} UTC` },
        }))}
      />
    </Door>
  );
}
