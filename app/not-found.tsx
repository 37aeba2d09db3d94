import { getTranslations } from "next-intl/server";
import { TroublePage } from "@/components/trouble/trouble-page";
import { LinkButton } from "@/components/ui/link-button";

export default async function NotFound() {
  const t = await getTranslations("trouble.notFound");
  return (
    <TroublePage title={t("title")} text={t("text")}>
      <LinkButton kind="primary" href="/">
        {t("next")}
      </LinkButton>
    </TroublePage>
  );
}
