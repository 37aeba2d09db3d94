import { expect, test } from "./people";
import { SEVERE_TIREDNESS, sendSymptom } from "./send-report";

test("a severe report stands first on an open worklist within 10 seconds", async ({
  clinic,
  patient,
  nurse,
  signIn,
}) => {
  const other = await signIn({ ...clinic.otherTeamPatient, clinicId: clinic.clinicId });
  await sendSymptom(other, clinic.otherTeamPatient.patientId, SEVERE_TIREDNESS);
  await nurse.page.goto("/worklist?scope=clinic");
  const list = nurse.page.getByRole("table", { name: "Patients who need follow-up" });
  await expect(list.getByRole("row").nth(1)).toContainText(clinic.otherTeamPatient.name);

  await patient.page.goto("/report");
  await patient.page.getByRole("button", { name: "I have had symptoms" }).click();
  await patient.page.getByRole("checkbox", { name: "Chest pain or tightness" }).check();
  await patient.page.getByRole("button", { name: "Next" }).click();
  await patient.page.getByRole("button", { name: "Next" }).click();
  await patient.page.getByRole("radio", { name: /^Severe/ }).check();
  await patient.page.getByRole("button", { name: "Send my report" }).click();
  await expect(patient.page.getByRole("heading", { name: "Report received" })).toBeVisible();

  const first = list.getByRole("row").nth(1);
  await expect(first).toContainText(patient.name, { timeout: 10_000 });
  await expect(first).toContainText("Emergency now");
  await expect(first).toContainText("New");
  await expect(first).toContainText("chest pain");
});

test("opening the patient shows the reason and what was said", async ({ patient, nurse }) => {
  await sendSymptom(patient, patient.patientId, {
    symptomId: "chest-pain",
    attributes: { severity: 4 },
    firstDay: "not-sure",
  });
  await nurse.page.goto("/worklist");
  await nurse.page.getByRole("link", { name: patient.name }).click();

  const wrong = nurse.page.getByRole("region", { name: "What is wrong now" });
  const alert = wrong.getByRole("article").first();
  await expect(alert).toContainText("Emergency now");
  await expect(alert.getByRole("heading")).toContainText("chest pain");
  await expect(alert).toContainText("Chest pain or tightness, how severe: Very severe (4 of 4)");
  await alert.getByText("Rule and source").click();
  await expect(alert).toContainText("Rule chest-pain-severe");
});
