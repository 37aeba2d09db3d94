import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { codeOf } from "./authenticator";
import { linkIn, readMail } from "./mailbox";
import { expect, test } from "./people";

const PASSWORD = "four lanterns under water";

test("an invited nurse sets up both, and needs both to sign in", async ({ page, browser }) => {
  const email = `una.${randomUUID()}@demo.onset`;
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Administrator admin@demo.onset" }).click();
  await page.getByRole("link", { name: "Invite a colleague" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Una Lampwick");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("radio", { name: "Nurse" }).check();
  await page.getByRole("checkbox", { name: "Lung and kidney" }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("The invitation is on its way.")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();

  const link = linkIn(await readMail(browser, email));
  await page.goto(link);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("main")).toContainText(`For Una Lampwick, ${email}`);
  const key = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
  await enter(page, { password: "too short", code: codeOf(key, 0) }, "Save and sign in");
  await expect(page).toHaveURL("/sign-in/enrol");
  await enter(page, { password: PASSWORD, code: codeOf(key, 0) }, "Save and sign in");
  await expect(page).toHaveURL("/worklist");

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto(link);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("This link does not work any more")).toBeVisible();

  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("link", { name: "I work at a clinic" }).click();
  for (const wrong of [
    { password: "five lanterns under water", code: codeOf(key, 1) },
    { password: PASSWORD, code: codeOf(key, 20) },
  ]) {
    await enter(page, wrong, "Sign in");
    await expect(page.getByText("That did not match.")).toBeVisible();
    await page.reload();
  }
  await enter(page, { password: PASSWORD, code: codeOf(key, 1) }, "Sign in");
  await expect(page).toHaveURL("/worklist");
});

async function enter(
  page: Page,
  { password, code }: { password: string; code: string },
  press: string,
): Promise<void> {
  await page.getByLabel(/^(New password|Password)$/).fill(password);
  await page.getByLabel(/^Code (the app shows now|of the authenticator app)$/).fill(code);
  await page.getByRole("button", { name: press }).click();
}
