import type { Browser } from "@playwright/test";
import { expect } from "./people";

/** The newest mail to this address, from the mailbox that a demonstration shows. */
export async function readMail(browser: Browser, address: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const mail = page
    .getByRole("article")
    .filter({ hasText: `To ${address}` })
    .first();
  await expect(async () => {
    await page.goto("/demo/mailbox");
    await expect(mail).toBeVisible({ timeout: 1 });
  }).toPass();
  const text = await mail.innerText();
  await context.close();
  return text;
}

/** The sign-in code in such a mail. */
export function codeIn(mail: string): string {
  return /\b\d{4} ?\d{4}\b/.exec(mail)?.[0] ?? "";
}

/** The link in such a mail. */
export function linkIn(mail: string): string {
  return /https?:\/\/\S+/.exec(mail)?.[0] ?? "";
}
