import type { Page } from "@playwright/test";
import { codeIn, readMail } from "./mailbox";
import { expect, test } from "./people";

test("the code from the mailbox opens the patient's own page, once", async ({ page, browser }) => {
  await askForCode(page, "patient@demo.onset");
  const challenge = await page.context().cookies();
  const code = codeIn(await readMail(browser, "patient@demo.onset"));
  await enterCode(page, code);
  await expect(page).toHaveURL("/report");

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.context().addCookies(challenge);
  await page.goto("/sign-in/code");
  await enterCode(page, code);
  await expectRefusal(page);
});

test("after five wrong codes the right one opens nothing either", async ({ page, browser }) => {
  await askForCode(page, "caregiver@demo.onset");
  const code = codeIn(await readMail(browser, "caregiver@demo.onset"));
  const wrong = code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  for (let tries = 1; tries <= 5; tries += 1) {
    await enterCode(page, wrong);
    await expectRefusal(page);
    await page.reload();
  }
  await enterCode(page, code);
  await expectRefusal(page);
});

test("an unknown address and a nurse's are answered like a patient's", async ({ page, clinic }) => {
  for (const email of [
    clinic.patient.email,
    clinic.nurse.email,
    `nobody.${clinic.patient.email}`,
  ]) {
    await askForCode(page, email);
    await expect(page.getByRole("main")).toContainText(
      `If ${email} belongs to a patient or a caregiver, a code of 8 digits is on its way.`,
    );
    await enterCode(page, "12345678");
    await expectRefusal(page);
  }
});

async function askForCode(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { name: "Check your e-mail" })).toBeVisible();
}

async function enterCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code from the e-mail").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function expectRefusal(page: Page): Promise<void> {
  await expect(page.getByText("That code does not open this sign-in.")).toBeVisible();
  await expect(page).toHaveURL("/sign-in/code");
}
