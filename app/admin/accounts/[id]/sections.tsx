import { getLocale, getMessages, getTranslations } from "next-intl/server";
import {
  changeCareTeams,
  changeRole,
  deactivateAccount,
  reactivateAccount,
  resendInvitation,
  resetSecondFactor,
} from "@/actions/accounts";
import { AccountSection } from "@/components/account/account-section";
import { ActionForm } from "@/components/account/action-form";
import { CareTeamFields } from "@/components/account/care-team-fields";
import { SeenAccountFields } from "@/components/account/seen-account-fields";
import { Button } from "@/components/ui/button";
import type { AccountRow, CareTeam } from "@/db/queries/accounts";
import { findClinic } from "@/db/queries/clinic";
import type { StaffRole } from "@/domain/account";
import type { Admin } from "@/domain/viewer";
import { timeSayer } from "@/i18n/say-time";

type SectionProps = { account: AccountRow };

export async function ResendSection({ account, admin }: SectionProps & { admin: Admin }) {
  const t = await getTranslations("accounts.resend");
  const say = timeSayer(await getLocale(), (await findClinic(admin)).timeZone);
  const at = account.invitedAt ? say.moment(account.invitedAt) : "-";
  return (
    <AccountSection id="resend" title={t("title")} lead={t("lead", { at })}>
      <ActionForm action={resendInvitation} {...(await answers())}>
        <SeenAccountFields {...account} />
        <Submit kind="quiet" label={t("submit")} />
      </ActionForm>
    </AccountSection>
  );
}

export async function CareTeamsSection(props: SectionProps & { careTeams: readonly CareTeam[] }) {
  const { account, careTeams } = props;
  const t = await getTranslations("accounts.changeCareTeams");
  return (
    <AccountSection id="care-teams" title={t("title")} lead={t("lead")}>
      <ActionForm action={changeCareTeams} {...(await answers())}>
        <SeenAccountFields {...account} />
        <CareTeamFields
          legend={t("legend", { name: account.name })}
          careTeams={careTeams}
          chosen={account.careTeams.map((team) => team.id)}
        />
        <Submit kind="quiet" label={t("submit")} />
      </ActionForm>
    </AccountSection>
  );
}

export async function RoleSection({ account, role }: SectionProps & { role: StaffRole }) {
  const t = await getTranslations("accounts.changeRole");
  const to = role === "nurse" ? "admin" : "nurse";
  const words = { nurse: ["toNurse", "toNurseLead"], admin: ["toAdmin", "toAdminLead"] } as const;
  const [submit, lead] = words[to];
  return (
    <AccountSection id="role" title={t("title")} lead={t(lead, { name: account.name })}>
      <ActionForm action={changeRole} {...(await answers())}>
        <SeenAccountFields {...account} />
        <input type="hidden" name="role" value={to} />
        <Submit kind="quiet" label={t(submit, { name: account.name })} />
      </ActionForm>
    </AccountSection>
  );
}

export async function SecondFactorSection({ account }: SectionProps) {
  const t = await getTranslations("accounts.secondFactor");
  const { name } = account;
  return (
    <AccountSection id="second-factor" title={t("title")} lead={t("lead", { name })}>
      <ActionForm action={resetSecondFactor} {...(await answers())}>
        <SeenAccountFields {...account} />
        <Submit kind="danger" label={t("submit", { name })} />
      </ActionForm>
    </AccountSection>
  );
}

export async function DeactivateSection({ account }: SectionProps) {
  const t = await getTranslations("accounts.deactivate");
  const { name } = account;
  return (
    <AccountSection id="deactivate" title={t("title")} lead={t("lead", { name })}>
      <ActionForm action={deactivateAccount} {...(await answers())}>
        <SeenAccountFields {...account} />
        <Submit kind="danger" label={t("submit", { name })} />
      </ActionForm>
    </AccountSection>
  );
}

export async function ReactivateSection({ account }: SectionProps) {
  const t = await getTranslations("accounts.reactivate");
  const { name } = account;
  return (
    <AccountSection id="reactivate" title={t("title")} lead={t("lead", { name })}>
      <ActionForm action={reactivateAccount} {...(await answers())}>
        <SeenAccountFields {...account} />
        <Submit kind="quiet" label={t("submit", { name })} />
      </ActionForm>
    </AccountSection>
  );
}

function Submit({ kind, label }: { kind: "quiet" | "danger"; label: string }) {
  return (
    <div>
      <Button kind={kind} type="submit">
        {label}
      </Button>
    </div>
  );
}

/** What is said when a change is refused. */
async function answers() {
  const { common, accounts } = await getMessages();
  return { refusals: { ...common.refusal, ...accounts.refusal } };
}
