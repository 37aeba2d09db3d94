import type { Metadata } from "next";
import { getMessages, getTranslations } from "next-intl/server";
import { openInvitation } from "@/actions/sign-in";
import { ActionForm } from "@/components/account/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("accept.title") };
}

type AcceptPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening the link changes nothing: a mail scanner does that, too. The button does. */
export default async function AcceptPage({ searchParams }: AcceptPageProps) {
  const { token } = await searchParams;
  const t = await getTranslations("signIn.accept");
  const { common, signIn } = await getMessages();
  const refusals = { ...common.refusal, ...signIn.refusal };
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl font-bold tracking-tight">{t("title")}</h1>
      {typeof token === "string" ? (
        <>
          <p className="text-ink-soft">{t("lead")}</p>
          <ActionForm action={openInvitation} refusals={refusals}>
            <input type="hidden" name="token" value={token} />
            <Button kind="primary" type="submit" isWide>
              {t("submit")}
            </Button>
          </ActionForm>
        </>
      ) : (
        <Notice kind="trouble" title={t("noLink")} />
      )}
    </div>
  );
}
