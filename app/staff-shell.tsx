import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signOut } from "@/actions/sign-in";
import { findViewer } from "@/auth/require";
import { SignOutForm } from "@/components/account/sign-out-form";
import { DemonstrationBanner } from "@/components/shell/demonstration-banner";
import { StaffFrame } from "@/components/shell/staff-frame";
import { findClinic } from "@/db/queries/clinic";
import { env } from "@/env";
import { PAGES } from "./shell-pages";

/** The bar of every staff page. It guards nothing: the page inside asks for itself who may see it. */
export async function StaffShell({ children }: { children: ReactNode }) {
  const viewer = await findViewer();
  if (!viewer) return children;
  const t = await getTranslations("shell");
  const clinic = await findClinic(viewer);
  return (
    <StaffFrame
      words={{ skip: t("skip"), navigation: t("navigation") }}
      links={PAGES[viewer.role].map((href) => ({ href, label: t(`page.${href}`) }))}
      clinicName={clinic.name}
      accountName={viewer.name}
      signOut={<SignOutForm label={t("signOut")} signOut={signOut} />}
      banner={env.ONSET_DEMO && <DemonstrationBanner text={t("demonstration")} />}
    >
      {children}
    </StaffFrame>
  );
}
