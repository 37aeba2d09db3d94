import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signOut } from "@/actions/sign-in";
import { findViewer } from "@/auth/require";
import { SignOutForm } from "@/components/account/sign-out-form";
import { DemonstrationBanner } from "@/components/shell/demonstration-banner";
import { PatientFrame } from "@/components/shell/patient-frame";
import { findClinic } from "@/db/queries/clinic";
import { env } from "@/env";
import { PAGES } from "./shell-pages";

/** The frame of a patient's pages, the clinic's number in sight. It guards nothing: each page does. */
export async function PatientShell({ children }: { children: ReactNode }) {
  const viewer = await findViewer();
  if (!viewer) return children;
  const t = await getTranslations("shell");
  const clinic = await findClinic(viewer);
  return (
    <PatientFrame
      words={{ skip: t("skip"), navigation: t("navigation") }}
      links={PAGES[viewer.role].map((href) => ({ href, label: t(`page.${href}`) }))}
      phone={{ label: t("callClinic"), number: clinic.phone }}
      accountName={viewer.name}
      signOut={<SignOutForm label={t("signOut")} signOut={signOut} />}
      banner={env.ONSET_DEMO && <DemonstrationBanner text={t("demonstration")} />}
    >
      {children}
    </PatientFrame>
  );
}
