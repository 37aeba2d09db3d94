import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { inviteAccount } from "@/actions/accounts";
import { requireAdmin } from "@/auth/require";
import { ActionForm } from "@/components/account/action-form";
import { CareTeamFields } from "@/components/account/care-team-fields";
import { AnswerGroup } from "@/components/ui/answer-group";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { listCareTeams } from "@/db/queries/accounts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("invite.title") };
}

export default async function InvitePage() {
  const admin = await requireAdmin("care_teams");
  const careTeams = await listCareTeams(admin);
  const t = await getTranslations("accounts");
  const { common, accounts } = await getMessages();
  return (
    <div className="max-w-patient">
      <TextLink href="/admin/accounts">{t("back")}</TextLink>
      <div className="pt-4">
        <PageHeader title={t("invite.title")} lead={t("invite.lead")} />
      </div>
      <ActionForm action={inviteAccount} refusals={{ ...common.refusal, ...accounts.refusal }}>
        <TextField
          name="name"
          label={t("invite.name")}
          maxLength={120}
          autoComplete="off"
          required
        />
        <TextField
          name="email"
          type="email"
          label={t("invite.email")}
          hint={t("invite.emailHint")}
          maxLength={254}
          autoComplete="off"
          required
        />
        <AnswerGroup
          name="role"
          question={t("invite.role")}
          legendLook="heading"
          layout="row"
          isRequired
          answers={[
            { value: "nurse", label: t("role.nurse"), detail: t("invite.nurseDetail") },
            { value: "admin", label: t("role.admin"), detail: t("invite.adminDetail") },
          ]}
        />
        <CareTeamFields legend={t("invite.careTeams")} careTeams={careTeams} chosen={[]} />
        <div>
          <Button kind="primary" type="submit">
            {t("invite.submit")}
          </Button>
        </div>
      </ActionForm>
    </div>
  );
}
