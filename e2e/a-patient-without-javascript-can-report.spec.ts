import { expect, test } from "./people";
import { tellSymptom } from "./tell-symptom";

test.use({ javaScriptEnabled: false });

test("without JavaScript a symptom is asked about, judged, repeated and sent", async ({
  patient: { page },
}) => {
  await tellSymptom(page, {
    area: "Whole body",
    symptom: "Very tired, no energy",
    answers: ["Severe", "Quite a bit"],
    began: "I am not sure",
  });
  const told = page.getByRole("main");
  await expect(told).toContainText(/Severe, .*Quite a bit/);
  await expect(told).toContainText("Not sure when it began");
  await expect(page.getByRole("heading", { name: "Call your clinic today" })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Call 01632/ }).last()).toHaveAttribute(
    "href",
    /^tel:01632/,
  );
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(page.getByRole("heading", { name: "Report received" })).toBeVisible();
  await expect(page.getByRole("article")).toContainText(
    /Very tired, no energy: severe, .*quite a bit/,
  );
});

test("without JavaScript a question opens the next one, and none closes it", async ({
  patient: { page },
}) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("Lungs", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Cough", exact: true }).check();
  await page.getByRole("button", { name: "Next" }).click();

  const interference = page.getByRole("group", { name: ": Cough" }).nth(1);
  const began = page.getByRole("group", { name: "When did it begin?" });
  await expect(page.getByRole("group", { name: ": Cough" })).toHaveCount(1);
  await page.getByRole("radio", { name: "Mild", exact: true }).check();
  await expect(interference).toBeVisible();
  await expect(began).toBeVisible();
  await page.getByRole("radio", { name: "None", exact: true }).check();
  await expect(interference).toBeHidden();
  await expect(began).toBeHidden();
});

test("without JavaScript a danger sign is answered with a full screen before sending", async ({
  patient: { page },
}) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  await page.getByRole("checkbox", { name: "Sudden loss of sight" }).check();
  await page.getByRole("button", { name: "Next" }).click();
  const advice = page.getByRole("dialog", { name: "Call 999 now" });
  await expect(advice.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
  await advice.getByRole("button", { name: "Send my report" }).click();
  await expect(page.getByRole("heading", { name: "Report received" })).toBeVisible();
});
