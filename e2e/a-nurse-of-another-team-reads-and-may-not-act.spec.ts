import { catchAction, replayAs } from "./catch-action";
import { expect, test } from "./people";
import { SEVERE_CHEST_PAIN, sendSymptom } from "./send-report";

test("another team's nurse reads why the patient needs somebody, and has no form", async ({
  patient,
  otherTeamNurse: { page },
}) => {
  await sendSymptom(patient, patient.patientId, SEVERE_CHEST_PAIN);
  await page.goto("/worklist");
  await expect(page.getByRole("heading", { name: "Worklist" })).toBeVisible();
  await expect(page.getByRole("link", { name: patient.name })).toHaveCount(0);
  await page.getByRole("link", { name: "the whole clinic" }).click();
  await expect(page.getByRole("row", { name: patient.name })).toContainText("other care team");
  await page.getByRole("link", { name: patient.name }).click();

  const wrong = page.getByRole("region", { name: "What is wrong now" });
  await expect(wrong.getByRole("article").first()).toContainText("Emergency now");
  await expect(page.getByText("You can read this record, not act on it")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByText("Record a contact")).toHaveCount(0);
});

test("what the own team's page would send is refused from another team's nurse", async ({
  patient,
  nurse,
  otherTeamNurse,
}) => {
  await sendSymptom(patient, patient.patientId, SEVERE_CHEST_PAIN);
  await nurse.page.goto(`/patients/${patient.patientId}`);
  const take = nurse.page.getByRole("button", { name: /^Take (this alert|all \d+ alerts) on$/ });
  const caught = await catchAction(nurse.page, () => take.click());

  const answer = await replayAs(otherTeamNurse, caught);
  expect(await answer.text()).toContain("not-allowed");
  await nurse.page.reload();
  const alert = nurse.page.getByRole("article").first();
  await expect(alert).toContainText("Nobody has taken this on yet");
  await take.click();
  await expect(alert).toContainText("Nora Placebo-Lind took this on");
});
