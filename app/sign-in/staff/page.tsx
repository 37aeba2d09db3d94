import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { signInWithPassword } from "@/actions/sign-in";
import { findChallenge } from "@/auth/challenge";
import { ActionForm } from "@/components/account/action-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("staff.title") };
}

/** For staff; the same for every address, and what it answers too. */
export default async function StaffPage() {
  const challenge = await findChallenge();
  if (!challenge) redirect("/sign-in");
  const t = await getTranslations("signIn.staff");
  const { common, signIn } = await getMessages();
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h1 className="text-2xl font-bold tracking-tight">{t("title")}</h1>
        <p className="mt-1 text-ink-soft">{t("lead")}</p>
      </div>
      <ActionForm action={signInWithPassword} refusals={{ ...common.refusal, ...signIn.refusal }}>
        <TextField
          name="account"
          label={t("account")}
          value={challenge.email}
          autoComplete="username"
          readOnly
        />
        <TextField
          name="password"
          type="password"
          label={t("password")}
          autoComplete="current-password"
          maxLength={200}
          required
        />
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
      <p>
        <TextLink href="/sign-in">{t("other")}</TextLink>
      </p>
    </div>
  );
}
