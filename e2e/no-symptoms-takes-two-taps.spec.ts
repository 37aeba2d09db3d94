import { expect, test } from "./people";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a patient without symptoms has reported after two taps", async ({ patient: { page } }) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "No symptoms this week" }).tap();
  await page.getByRole("button", { name: "Send report" }).tap();
  await expect(page.getByRole("heading", { name: "Report received" })).toBeVisible();
  await expect(page.getByRole("article")).toContainText("No symptoms in the past 7 days");
});

test("a caregiver's two taps are named on the report", async ({ caregiver, patient, nurse }) => {
  await caregiver.page.goto("/report");
  await expect(caregiver.page.getByRole("main")).toContainText(
    `You are reporting for ${patient.name}.`,
  );
  await caregiver.page.getByRole("button", { name: "No symptoms this week" }).tap();
  await caregiver.page.getByRole("button", { name: "Send report" }).tap();
  await expect(caregiver.page.getByRole("heading", { level: 1 })).toHaveText(
    `Report for ${patient.name} received`,
  );
  await nurse.page.goto(`/patients/${patient.patientId}`);
  await expect(nurse.page.getByRole("region", { name: "Reports" })).toContainText(
    `${caregiver.name}, caregiver`,
  );
});
