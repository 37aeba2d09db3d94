import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./people";
import { SEVERE_TIREDNESS, sendSymptom } from "./send-report";

test("the later of two nurses learns that the alert is closed, and keeps what was written", async ({
  admin,
  patient,
  nurse,
  otherTeamNurse: second,
}) => {
  await admin.page.goto("/admin/accounts");
  await admin.page.getByRole("link", { name: `Open the account of ${second.name}` }).click();
  await admin.page.getByRole("checkbox", { name: "First team" }).check();
  await admin.page.getByRole("button", { name: "Save care teams" }).click();
  await expect(admin.page.getByText("The care teams are changed.")).toBeVisible();
  await sendSymptom(patient, patient.patientId, SEVERE_TIREDNESS);

  await prepareClosing(nurse.page, patient.patientId, "Advice given");
  await prepareClosing(second.page, patient.patientId, "Dose held");
  await nurse.page.getByRole("button", { name: "Close ticked alerts" }).click();
  await expect(nurse.page.getByText("The ticked alerts are closed.")).toBeVisible();
  await second.page.getByRole("button", { name: "Close ticked alerts" }).click();

  const refused = second.page.getByRole("alert").filter({ hasText: "Nothing was saved" });
  await expect(refused).toContainText("Somebody else changed one of these alerts");
  const note = closingForm(second.page).getByLabel("Note");
  await expect(note).toHaveValue("Written before closing: Dose held");
  const closed = second.page.getByRole("region", { name: "Closed alerts" });
  await expect(closed).toContainText(`${nurse.name} closed it`);
  await expect(closed).not.toContainText(second.name);
  await expect(closed).not.toContainText("Dose held");
});

async function prepareClosing(page: Page, patientId: string, outcome: string): Promise<void> {
  await page.goto(`/patients/${patientId}`);
  const form = closingForm(page);
  await form.getByText("Close without a contact").click();
  const alerts = form.getByRole("group", { name: "Which alerts" });
  for (const alert of await alerts.getByRole("checkbox").all()) await alert.check();
  await form.getByLabel("How it ended").selectOption(outcome);
  await form.getByRole("radio", { name: "No", exact: true }).check();
  await form.getByLabel("Note").fill(`Written before closing: ${outcome}`);
}

function closingForm(page: Page): Locator {
  return page.getByRole("group").filter({ hasText: "Close without a contact" });
}
