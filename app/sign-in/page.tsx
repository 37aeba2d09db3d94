import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { requestSignInCode, signInToDemonstration } from "@/actions/sign-in";
import { findViewer } from "@/auth/require";
import { ActionForm } from "@/components/account/action-form";
import { DemonstrationAccounts } from "@/components/sign-in/demonstration-accounts";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { env } from "@/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  if (await findViewer()) redirect("/");
  const t = await getTranslations("signIn");
  const { common } = await getMessages();
  const hasSignedOut = (await searchParams)["signed-out"] === "yes";
  return (
    <div className="flex flex-col gap-8">
      {hasSignedOut && <Notice kind="done" title={t("signedOut")} isAnnounced />}
      <div>
        <h1 className="text-2xl font-bold tracking-tight">{t("title")}</h1>
        <p className="mt-1 text-ink-soft">{t("lead")}</p>
      </div>
      <ActionForm action={requestSignInCode} refusals={common.refusal}>
        <TextField
          name="email"
          type="email"
          label={t("email")}
          autoComplete="username"
          maxLength={254}
          required
        />
        <Button kind="primary" type="submit" isWide>
          {t("next")}
        </Button>
      </ActionForm>
      <Notice kind="note" title={t("notWatched.title")}>
        {t("notWatched.text")}
      </Notice>
      {env.ONSET_DEMO && <Demonstration />}
    </div>
  );
}

async function Demonstration() {
  const t = await getTranslations("signIn.demonstration");
  const { common, signIn } = await getMessages();
  const refusals = { ...common.refusal, ...signIn.refusal };
  return (
    <section aria-labelledby="demonstration" className="border-t border-line pt-6">
      <h2 id="demonstration" className="text-lg font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">{t("lead")}</p>
      <ActionForm action={signInToDemonstration} refusals={refusals}>
        <DemonstrationAccounts words={signIn.demonstration} />
      </ActionForm>
      {!env.SMTP_URL && (
        <p className="mt-4">
          <TextLink href="/demo/mailbox">{t("mailbox")}</TextLink>
        </p>
      )}
    </section>
  );
}
