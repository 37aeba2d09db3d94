import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Door } from "@/components/sign-in/door";
import { env } from "@/env";

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const common = await getTranslations("common");
  const t = await getTranslations("signIn");
  const words = {
    skip: common("skipToContent"),
    navigation: t("title"),
    demonstration: t("banner"),
  };
  return (
    <Door words={words} isDemonstration={env.ONSET_DEMO}>
      {children}
    </Door>
  );
}
