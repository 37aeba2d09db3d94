import type { getTranslations } from "next-intl/server";
import type { AccountLine } from "@/components/account/account-table";
import type { AccountRow } from "@/db/queries/accounts";
import { isStaff } from "@/domain/account";
import type { Admin } from "@/domain/viewer";
import type { TimeSayer } from "@/i18n/say-time";

type Words = Awaited<ReturnType<typeof getTranslations<"accounts">>>;

/** One account as its line of the table says it. */
export function accountLine(row: AccountRow, admin: Admin, t: Words, say: TimeSayer): AccountLine {
  const isOwn = row.id === admin.accountId;
  return {
    id: row.id,
    name: isOwn ? `${row.name} (${t("you")})` : row.name,
    email: row.email,
    role: row.role,
    status: row.status,
    careTeams: row.careTeams.map((team) => team.name).join(", ") || t("noTeams"),
    lastSignIn: row.lastSignInAt ? say.moment(row.lastSignInAt) : t("never"),
    editLabel: t("editWho", { name: row.name }),
    menu: {
      opener: t("more"),
      label: t("moreWho", { name: row.name }),
      items: isOwn ? [] : menuOf(row, t),
    },
  };
}

function menuOf(row: AccountRow, t: Words) {
  const leadsTo = (id: string, label: string) => ({
    href: `/admin/accounts/${row.id}#${id}`,
    label,
  });
  const canReset = isStaff(row.role) && row.status === "active";
  return [
    ...(row.status === "invited" ? [leadsTo("resend", t("resend.submit"))] : []),
    ...(row.role === "nurse" ? [leadsTo("care-teams", t("changeCareTeams.title"))] : []),
    ...(isStaff(row.role) ? [leadsTo("role", t("changeRole.title"))] : []),
    ...(canReset ? [leadsTo("second-factor", t("secondFactor.title"))] : []),
    row.status === "deactivated"
      ? leadsTo("reactivate", t("reactivate.title"))
      : leadsTo("deactivate", t("deactivate.title")),
  ];
}
