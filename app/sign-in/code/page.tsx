import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { signInWithCode } from "@/actions/sign-in";
import { findChallenge } from "@/auth/challenge";
import { ActionForm } from "@/components/account/action-form";
import { Button } from "@/components/ui/button";
import { CheckboxCard } from "@/components/ui/checkbox-card";
import { LinkButton } from "@/components/ui/link-button";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("code.title") };
}

/** The same page for every address: whether it is known, and whose it is, stays untold. */
export default async function CodePage() {
  const challenge = await findChallenge();
  if (!challenge) redirect("/sign-in");
  const t = await getTranslations("signIn.code");
  const { common, signIn } = await getMessages();
  const refusals = { ...common.refusal, ...signIn.refusal };
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h1 className="text-2xl font-bold tracking-tight">{t("title")}</h1>
        <p className="mt-1 text-ink-soft">{t("lead", { email: challenge.email })}</p>
      </div>
      <ActionForm action={signInWithCode} refusals={refusals}>
        <TextField
          name="code"
          label={t("label")}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
        />
        <CheckboxCard
          name="ownDevice"
          value="yes"
          label={t("ownDevice")}
          detail={t("ownDeviceDetail")}
        />
        <Button kind="primary" type="submit" isWide>
          {t("submit")}
        </Button>
      </ActionForm>
      <p>
        <TextLink href="/sign-in">{t("again")}</TextLink>
      </p>
      <div className="border-t border-line pt-6">
        <LinkButton kind="quiet" href="/sign-in/staff" isWide>
          {t("staff")}
        </LinkButton>
      </div>
    </div>
  );
}
