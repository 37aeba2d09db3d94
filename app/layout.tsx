import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { StyleNonce } from "@/components/shell/style-nonce";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  const product = t("product");
  return { title: { default: product, template: `%s · ${product}` }, robots: { index: false } };
}

export const viewport: Viewport = { colorScheme: "light dark" };

/** Every page is rendered for its request: the policy on scripts names each one's nonce. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang={await getLocale()}>
      <body>
        <StyleNonce nonce={(await headers()).get("x-nonce") ?? ""} />
        {children}
      </body>
    </html>
  );
}
