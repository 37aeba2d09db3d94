import { expect, test } from "./people";
import { SEVERE_TIREDNESS, sendSymptom } from "./send-report";

test("taken on, called and closed, a patient leaves the worklist and learns who looked", async ({
  patient,
  nurse: { page, name },
}) => {
  const reportId = await sendSymptom(patient, patient.patientId, SEVERE_TIREDNESS);
  await page.goto("/worklist");
  const row = page.getByRole("row", { name: patient.name });
  await expect(row).toContainText("nobody yet");
  await page.getByRole("link", { name: patient.name }).click();

  const wrong = page.getByRole("region", { name: "What is wrong now" });
  await page.getByRole("button", { name: /^Take (this alert|all \d+ alerts) on$/ }).click();
  await expect(page.getByText("You have taken it on.")).toBeVisible();
  await expect(wrong.getByRole("article").first()).toContainText(`${name} took this on`);

  const desk = page.getByRole("region", { name: "What you did" });
  await desk.getByRole("radio", { name: "Call", exact: true }).check();
  await desk.getByRole("radio", { name: "Reached", exact: true }).check();
  await desk.getByLabel("Note").first().fill("Rests more, comes in on Thursday.");
  const closing = desk.getByRole("group", { name: "Close alerts with it" });
  for (const alert of await closing.getByRole("checkbox").all()) await alert.check();
  await desk.getByLabel("How it ended").first().selectOption("Advice given");
  await desk.getByRole("radio", { name: "Not yet known" }).first().check();
  await desk.getByRole("button", { name: "Record contact" }).click();

  await expect(page.getByText("The contact is recorded.")).toBeVisible();
  await expect(wrong).toContainText("No open alert, no overdue report, no promised call.");
  const contacts = page.getByRole("region", { name: "Contacts" });
  await expect(contacts).toContainText("Rests more, comes in on Thursday.");
  await page.getByRole("link", { name: "Worklist" }).first().click();
  await expect(
    page.getByText("Nobody in your care teams needs follow-up now").first(),
  ).toBeVisible();

  await patient.page.goto(`/report/${reportId}`);
  await expect(patient.page.getByRole("article")).toContainText(`Seen by ${name}`);
});

test("what a contact does not settle stays open, and a promised call comes back", async ({
  patient,
  nurse: { page },
}) => {
  await sendSymptom(patient, patient.patientId, SEVERE_TIREDNESS);
  await page.goto(`/patients/${patient.patientId}`);
  const desk = page.getByRole("region", { name: "What you did" });
  await desk.getByRole("button", { name: "Record contact" }).click();
  await expect(page.getByText("The contact is recorded.")).toHaveCount(0);
  await desk.getByRole("radio", { name: "Call", exact: true }).check();
  await desk.getByRole("radio", { name: "Not reached" }).check();
  await desk.getByLabel("Next call on").fill(new Date().toISOString().slice(0, 10));
  await desk.getByRole("button", { name: "Record contact" }).click();
  await expect(page.getByText("The contact is recorded.")).toBeVisible();

  const wrong = page.getByRole("region", { name: "What is wrong now" });
  await expect(wrong.getByRole("article").first()).toContainText("Call today");
  await expect(wrong).toContainText("A call is promised for");
});
