import { expect, test } from "./people";
import { plainReport, SEVERE_CHEST_PAIN, sendSymptom } from "./send-report";

test("the worklist and the search of another clinic show nothing of the patient", async ({
  patient,
  stranger,
}) => {
  await sendSymptom(patient, patient.patientId, SEVERE_CHEST_PAIN);
  const { page } = stranger;
  for (const query of ["", "?scope=clinic", "?scope=clinic&q=Ada", "?scope=clinic&q=HO1"]) {
    await page.goto(`/worklist${query}`);
    await expect(page.getByRole("heading", { name: "Worklist" })).toBeVisible();
    await expect(page.getByText("Emergency now")).toHaveCount(0);
    expect(await page.content()).not.toContain(patient.patientId);
    const answer = await stranger.context.request.get(`/api/worklist${query}`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).not.toContain(patient.patientId);
  }
  await page.goto("/cohort");
  expect(await page.content()).not.toContain(patient.patientId);
});

test("the patient's page and receipt are not there for another clinic", async ({
  clinic: { elsewhere },
  patient,
  stranger,
  signIn,
}) => {
  const reportId = await sendSymptom(patient, patient.patientId, SEVERE_CHEST_PAIN);
  const strangePatient = await signIn({ ...elsewhere.patient, clinicId: elsewhere.clinicId });
  for (const { page, path } of [
    { page: stranger.page, path: `/patients/${patient.patientId}` },
    { page: stranger.page, path: `/report/${reportId}` },
    { page: strangePatient.page, path: `/report/${reportId}` },
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    await expect(page.getByText("chest pain")).toHaveCount(0);
  }
});

test("nobody of another clinic can report for the patient", async ({
  clinic: { elsewhere },
  patient,
  nurse,
  stranger,
  signIn,
}) => {
  const strangePatient = await signIn({ ...elsewhere.patient, clinicId: elsewhere.clinicId });
  const report = { ...plainReport(patient.patientId), ratings: [SEVERE_CHEST_PAIN] };
  expect((await stranger.post("/api/v1/reports", report)).status()).toBe(403);
  const asPatient = await strangePatient.post("/api/v1/reports", report);
  expect(asPatient.status()).toBe(404);
  expect(await asPatient.json()).toEqual({ reason: "no-such-patient" });

  await nurse.page.goto(`/patients/${patient.patientId}`);
  const reports = nurse.page.getByRole("region", { name: "Reports" });
  await expect(reports).toContainText("No report yet.");
});
