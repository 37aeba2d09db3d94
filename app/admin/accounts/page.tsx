import type { Metadata } from "next";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { requireAdmin } from "@/auth/require";
import { AccountCards } from "@/components/account/account-cards";
import { AccountSearch } from "@/components/account/account-search";
import { AccountTable } from "@/components/account/account-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { listAccounts } from "@/db/queries/accounts";
import { findClinic } from "@/db/queries/clinic";
import { ROLES } from "@/domain/access";
import { ACCOUNT_STATUSES } from "@/domain/account";
import { timeSayer } from "@/i18n/say-time";
import { accountParams, accountsAddress } from "./account-params";
import { accountLine } from "./say-account";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function AccountsPage({ searchParams }: PageProps<"/admin/accounts">) {
  const admin = await requireAdmin("accounts");
  const search = accountParams.parse(await searchParams);
  const { rows, next } = await listAccounts(admin, search);
  const clinic = await findClinic(admin);
  const t = await getTranslations("accounts");
  const words = (await getMessages()).accounts;
  const say = timeSayer(await getLocale(), clinic.timeZone);
  const lines = rows.map((row) => accountLine(row, admin, t, say));
  const any = { value: "", label: t("search.any") };
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("count", { clinic: clinic.name })}
        actions={
          <LinkButton kind="primary" href="/admin/accounts/invite">
            {t("invite.title")}
          </LinkButton>
        }
      />
      <AccountSearch
        words={words.search}
        roles={[any, ...ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))]}
        statuses={[
          any,
          ...ACCOUNT_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
        ]}
        searched={{ text: search.text, role: search.role ?? "", status: search.status ?? "" }}
      />
      {rows.length === 0 ? (
        <EmptyState title={t("empty.title")} text={t("empty.text")}>
          <LinkButton kind="quiet" href="/admin/accounts">
            {t("search.clear")}
          </LinkButton>
        </EmptyState>
      ) : (
        <>
          <div className="max-lg:hidden">
            <AccountTable words={words} lines={lines} />
          </div>
          <div className="lg:hidden">
            <AccountCards words={words} lines={lines} />
          </div>
        </>
      )}
      <nav className="flex flex-wrap gap-3 pt-6">
        {search.after && (
          <LinkButton kind="quiet" href={accountsAddress({ ...search, after: null })}>
            {t("firstPage")}
          </LinkButton>
        )}
        {next && (
          <LinkButton kind="quiet" href={accountsAddress({ ...search, after: next })}>
            {t("nextPage")}
          </LinkButton>
        )}
      </nav>
    </>
  );
}
