import type { Locator } from "@playwright/test";
import { addDays } from "@/domain/calendar";
import { expect, test } from "./people";
import { plainReport } from "./send-report";
import { tellSymptom } from "./tell-symptom";

test("a cough that began on day 24 stands in week 3.4, in the table and in the drawing", async ({
  clinic: { patient: known },
  patient,
  nurse: { page },
}) => {
  await tellSymptom(patient.page, {
    area: "Lungs",
    symptom: "Cough",
    answers: ["Moderate", "Somewhat"],
    began: { firstDay: addDays(known.dayZero, 24) },
  });
  await patient.page.getByRole("button", { name: "Send report" }).click();
  await expect(patient.page.getByRole("heading", { name: "Report received" })).toBeVisible();

  await page.goto(`/patients/${patient.patientId}`);
  const chart = page.getByRole("region", { name: "Onset on weeks since treatment start" });
  await chart.getByText("The same as a table").click();
  const row = chart.getByRole("row", { name: "Cough" });
  await expect(row.getByRole("cell").nth(1)).toHaveText("3.4");
  await expect(row).toContainText("delayed");
  await expect(row).toContainText("score 2 of 4");

  const bar = chart.getByRole("img", { name: /^Cough\..* Onset week: 3\.4;/ });
  await expect(bar).toBeVisible();
  await bar.hover();
  await expect(chart.getByText("3.4", { exact: true })).toHaveCount(2);

  const [zero, four, onset] = await Promise.all([
    middleOf(chart.getByText("0", { exact: true }).first()),
    middleOf(chart.getByText("4", { exact: true }).first()),
    leftOf(bar),
  ]);
  expect((4 * (onset - zero)) / (four - zero)).toBeCloseTo(24 / 7, 0);
});

test("an infusion's own day is immediate, and a day before the first dose is no week", async ({
  clinic: { patient: known },
  patient,
  nurse: { page },
}) => {
  const began = (symptomId: string, firstDay: string) => ({
    symptomId,
    attributes: { severity: 1, interference: 0 },
    firstDay,
  });
  await patient.post("/api/v1/reports", {
    ...plainReport(patient.patientId),
    ratings: [
      began("cough", known.dayZero),
      began("fatigue", addDays(known.dayZero, 2)),
      began("headache", addDays(known.dayZero, -3)),
    ],
  });
  await page.goto(`/patients/${patient.patientId}`);
  const chart = page.getByRole("region", { name: "Onset on weeks since treatment start" });
  await chart.getByText("The same as a table").click();
  await expect(chart.getByRole("row", { name: "Cough" })).toContainText(/0\.0.*immediate/);
  await expect(chart.getByRole("row", { name: "Very tired" })).toContainText(/0\.3.*delayed/);
  await expect(chart.getByRole("row", { name: "Headache" })).toContainText("before day 0");
});

async function middleOf(drawn: Locator): Promise<number> {
  const box = await drawn.boundingBox();
  return box ? box.x + box.width / 2 : Number.NaN;
}

async function leftOf(drawn: Locator): Promise<number> {
  return (await drawn.boundingBox())?.x ?? Number.NaN;
}
