import type { Page } from "@playwright/test";
import { expect, type Person, test } from "./people";

test("an invited colleague stands in the list, and an address is invited once", async ({
  admin: { page },
  nurse,
}) => {
  await page.goto("/admin/accounts");
  await page.getByRole("link", { name: "Invite a colleague" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Una Lampwick");
  await page.getByLabel("E-mail address").fill(nurse.email);
  await page.getByRole("radio", { name: "Nurse" }).check();
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("This address cannot be invited")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Una Lampwick");

  await page.getByLabel("E-mail address").fill(`una.${nurse.email}`);
  await page.getByRole("button", { name: "Send invitation" }).click();
  await expect(page.getByText("The invitation is on its way.")).toBeVisible();
  await page.getByRole("button", { name: "Send the mail again" }).click();
  await expect(page.getByText("A new mail is on its way")).toBeVisible();
  await page.getByRole("link", { name: "All accounts" }).click();
  await expect(page.getByRole("row", { name: "Una Lampwick" })).toContainText("Invited");
});

test("the search finds by name, role and status, and says when nobody is found", async ({
  admin: { page },
  nurse,
}) => {
  await page.goto("/admin/accounts");
  await page.getByLabel("Name or e-mail").fill("placebo");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("rowheader")).toHaveCount(1);
  await expect(page.getByRole("rowheader")).toContainText(nurse.name);
  await page.getByLabel("Status").selectOption("Deactivated");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByText("Nobody found")).toBeVisible();
});

test("a nurse made an administrator sees accounts and no patient, from the next page on", async ({
  admin,
  nurse,
}) => {
  await nurse.page.goto("/worklist");
  await openAccount(admin.page, nurse);
  await admin.page.getByRole("button", { name: `Make ${nurse.name} an administrator` }).click();
  await expect(admin.page.getByText("The role is changed")).toBeVisible();
  await nurse.page.goto("/worklist");
  await expect(nurse.page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  await nurse.page.goto("/");
  await expect(nurse.page).toHaveURL("/admin/accounts");
});

test("a nurse who joins a care team may act for its patients", async ({
  admin,
  otherTeamNurse,
  patient,
}) => {
  const { page } = otherTeamNurse;
  await page.goto(`/patients/${patient.patientId}`);
  await expect(page.getByText("You can read this record, not act on it")).toBeVisible();
  await openAccount(admin.page, otherTeamNurse);
  await admin.page.getByRole("checkbox", { name: "First team" }).check();
  await admin.page.getByRole("button", { name: "Save care teams" }).click();
  await expect(admin.page.getByText("The care teams are changed.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Record contact" })).toBeVisible();
});

test("a deactivated nurse can be let in again", async ({ admin: { page }, nurse }) => {
  await openAccount(page, nurse);
  await page.getByRole("button", { name: `Deactivate ${nurse.name}` }).click();
  await expect(page.getByText("deactivated and signed out everywhere")).toBeVisible();
  await page.getByRole("button", { name: `Reactivate ${nurse.name}` }).click();
  await expect(page.getByText("The account is open again.")).toBeVisible();
});

test("a reset second factor signs out, and invites anew", async ({ admin, nurse }) => {
  await nurse.page.goto("/worklist");
  await openAccount(admin.page, nurse);
  await admin.page
    .getByRole("button", { name: `Reset the second factor of ${nurse.name}` })
    .click();
  await expect(admin.page.getByText("A new invitation is on its way.")).toBeVisible();
  await nurse.page.getByRole("link", { name: "Cohort" }).click();
  await expect(nurse.page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("of two administrators at one account, the later one's change is refused in words", async ({
  admin,
  clinic,
  nurse,
  signIn,
}) => {
  const again = await signIn({ ...clinic.admin, clinicId: clinic.clinicId });
  await openAccount(admin.page, nurse);
  await openAccount(again.page, nurse);
  await admin.page.getByRole("button", { name: `Deactivate ${nurse.name}` }).click();
  await expect(admin.page.getByText("deactivated and signed out everywhere")).toBeVisible();
  await again.page.getByRole("button", { name: `Make ${nurse.name} an administrator` }).click();
  await expect(again.page.getByText("Someone else changed this in the meantime.")).toBeVisible();
});

test("nobody ends their own account, and no patient or nurse opens the list", async ({
  admin,
  nurse,
  patient,
}) => {
  await openAccount(admin.page, admin);
  await expect(admin.page.getByText("This is your own account.")).toBeVisible();
  await expect(admin.page.getByRole("main").getByRole("button")).toHaveCount(0);
  for (const { page } of [nurse, patient]) {
    const answer = await page.goto(`/admin/accounts/${nurse.accountId}`);
    expect(answer?.status()).toBe(404);
  }
});

async function openAccount(page: Page, { name }: Person): Promise<void> {
  await page.goto("/admin/accounts");
  await page.getByRole("link", { name: `Open the account of ${name}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}
