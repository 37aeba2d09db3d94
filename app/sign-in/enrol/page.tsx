import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { acceptInvitation } from "@/actions/sign-in";
import { findEnrolment } from "@/auth/invitation";
import { ActionForm } from "@/components/account/action-form";
import { AuthenticatorKey } from "@/components/sign-in/authenticator-key";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("enrol.title") };
}

export default async function EnrolPage() {
  const enrolment = await findEnrolment();
  const t = await getTranslations("signIn.enrol");
  const { common, signIn } = await getMessages();
  if (!enrolment) return <Notice kind="trouble" title={signIn.refusal["invitation-over"]} />;
  const refusals = { ...common.refusal, ...signIn.refusal };
  const { name, email, totpSecret, totpLink } = enrolment;
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-2xl font-bold tracking-tight">{t("title")}</h1>
        <p className="mt-1 text-ink-soft">{t("lead", { name, email })}</p>
      </div>
      <ActionForm action={acceptInvitation} refusals={refusals}>
        <input type="hidden" name="account" value={email} autoComplete="username" />
        <TextField
          name="password"
          type="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          required
        />
        <AuthenticatorKey words={signIn.enrol} secret={totpSecret} link={totpLink} />
        <TextField
          name="code"
          label={t("totp")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
        />
        <Button kind="primary" type="submit" isWide>
          {t("submit")}
        </Button>
      </ActionForm>
    </div>
  );
}
