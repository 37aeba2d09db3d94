import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Door } from "@/components/sign-in/door";
import { env } from "@/env";

export default async function SignInLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("shell");
  const words = { skip: t("skip"), navigation: t("navigation"), demonstration: t("demonstration") };
  return (
    <Door words={words} isDemonstration={env.ONSET_DEMO}>
      {children}
    </Door>
  );
}
