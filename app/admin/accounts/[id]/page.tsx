import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireAdmin } from "@/auth/require";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { findAccount, listCareTeams } from "@/db/queries/accounts";
import { ACCOUNT_CHANGES, isStaff } from "@/domain/account";
import {
  CareTeamsSection,
  DeactivateSection,
  ReactivateSection,
  ResendSection,
  RoleSection,
  SecondFactorSection,
} from "./sections";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

const doneParam = z.enum(ACCOUNT_CHANGES).nullable().catch(null);

/** One account, and all that can be done with it; nothing about anybody's health. */
export default async function AccountPage(props: PageProps<"/admin/accounts/[id]">) {
  const admin = await requireAdmin("accounts");
  const id = z.uuid().safeParse((await props.params).id);
  const account = id.success ? await findAccount(admin, id.data) : null;
  if (!account) notFound();
  const careTeams = account.role === "nurse" ? await listCareTeams(admin) : [];
  const t = await getTranslations("accounts");
  const done = doneParam.parse((await props.searchParams).done);
  const isOwn = account.id === admin.accountId;
  return (
    <div className="max-w-patient">
      <TextLink href="/admin/accounts">{t("back")}</TextLink>
      <div className="pt-4">
        <PageHeader
          title={account.name}
          lead={`${account.email} · ${t(`role.${account.role}`)} · ${t(`status.${account.status}`)}`}
        />
      </div>
      {done && <Notice kind="done" title={t(`done.${done}`)} isAnnounced />}
      {isOwn && <Notice kind="note" title={t("ownAccount")} />}
      {account.status === "invited" && <ResendSection account={account} admin={admin} />}
      {account.role === "nurse" && <CareTeamsSection account={account} careTeams={careTeams} />}
      {isStaff(account.role) && !isOwn && <RoleSection account={account} role={account.role} />}
      {isStaff(account.role) && !isOwn && account.status === "active" && (
        <SecondFactorSection account={account} />
      )}
      {!isOwn && account.status !== "deactivated" && <DeactivateSection account={account} />}
      {account.status === "deactivated" && <ReactivateSection account={account} />}
    </div>
  );
}
