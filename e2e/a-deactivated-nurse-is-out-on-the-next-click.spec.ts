import { expect, test } from "./people";

test("a deactivated nurse is out on the next click, and cannot come back", async ({
  admin,
  nurse,
}) => {
  await nurse.page.goto("/worklist");
  await expect(nurse.page.getByRole("heading", { name: "Worklist" })).toBeVisible();

  await admin.page.goto("/admin/accounts");
  await admin.page.getByRole("link", { name: `Open the account of ${nurse.name}` }).click();
  await admin.page.getByRole("button", { name: `Deactivate ${nurse.name}` }).click();
  await expect(admin.page.getByRole("status")).toContainText("signed out everywhere");

  await nurse.page.getByRole("link", { name: "Cohort" }).click();
  await expect(nurse.page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  const worklist = await nurse.context.request.get("/api/worklist");
  expect(worklist.status()).toBe(401);
  await nurse.page.goto("/worklist");
  await expect(nurse.page).toHaveURL("/sign-in");
});

test("an open worklist of a deactivated nurse says that it is signed out", async ({
  admin,
  nurse,
}) => {
  await nurse.page.goto("/worklist");
  await admin.page.goto("/admin/accounts");
  await admin.page.getByRole("link", { name: `Open the account of ${nurse.name}` }).click();
  await admin.page.getByRole("button", { name: `Deactivate ${nurse.name}` }).click();
  const alert = nurse.page.getByRole("alert").filter({ hasText: "You are signed out" });
  await expect(alert).toBeVisible({ timeout: 10_000 });
});
