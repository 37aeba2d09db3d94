import type { Page } from "@playwright/test";
import { expect, type Person, test } from "./people";
import { plainReport, SEVERE_TIREDNESS } from "./send-report";

test("pressing send twice at once stores one report", async ({ patient }) => {
  const { page } = patient;
  await page.goto("/report");
  await page.getByRole("button", { name: "No symptoms this week" }).click();
  await page.getByRole("button", { name: "Send report" }).dblclick();
  await expect(page.getByRole("heading", { name: "Report received" })).toBeVisible();
  expect(await countReports(patient)).toBe(1);
});

test("going back from the receipt leads to a new report, not to the one that was sent", async ({
  patient,
}) => {
  const { page } = patient;
  await page.goto("/report");
  await page.getByRole("button", { name: "No symptoms this week" }).click();
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(page.getByRole("heading", { name: "Report received" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("button", { name: "I have had symptoms" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send report" })).toHaveCount(0);
  expect(await countReports(patient)).toBe(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("sending the form again, as a browser offers, leads to the same receipt", async ({
    patient,
  }) => {
    const { page } = patient;
    await page.goto("/report");
    await page.getByRole("button", { name: "No symptoms this week" }).click();
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.method() === "POST"),
      page.getByRole("button", { name: "Send report" }).click(),
    ]);
    const receipt = await receiptOf(page);
    const again = await page.request.fetch(request);
    expect(again.url()).toBe(page.url());
    expect(await again.text()).toContain(receipt);
    expect(await countReports(patient)).toBe(1);
  });
});

test("a form sent once more by itself leads to the receipt it already has", async ({ patient }) => {
  const { page } = patient;
  await page.goto("/report");
  await page.getByRole("button", { name: "No symptoms this week" }).click();
  let lost = 0;
  await page.route("**/report", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch(); // it arrives, and its answer is lost on the way back
    await route.abort();
  });
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(page.getByText("Your report has not been sent")).toBeVisible();
  await page.getByRole("button", { name: "Send report" }).click();
  await expect(page.getByRole("heading", { name: "Report received" })).toBeVisible();
  expect(lost).toBe(1);
  expect(await countReports(patient)).toBe(1);
});

test("a waiting report that comes twice gets the same receipt twice", async ({ patient }) => {
  const report = { ...plainReport(patient.patientId), ratings: [SEVERE_TIREDNESS] };
  const first = await patient.post("/api/v1/reports", report);
  const second = await patient.post("/api/v1/reports", report);
  expect([first.status(), second.status()]).toEqual([201, 200]);
  expect(await second.json()).toEqual(await first.json());
  expect(second.headers().location).toBe(`/report/${report.id}`);
  expect(await countReports(patient)).toBe(1);
});

test("the same id with other content is refused, and nothing is overwritten", async ({
  patient,
}) => {
  const report = { ...plainReport(patient.patientId), note: "What I said first" };
  await patient.post("/api/v1/reports", report);
  const other = await patient.post("/api/v1/reports", { ...report, note: "What I said then" });
  expect(other.status()).toBe(409);
  expect(await other.json()).toEqual({ reason: "other-content" });
  await patient.page.goto(`/report/${report.id}`);
  await expect(patient.page.getByRole("article")).toContainText("What I said first");
});

/** The number on the receipt, once it is there. */
async function receiptOf(page: Page): Promise<string> {
  return page.getByText(/^Number [0-9A-F]{4} [0-9A-F]{4}$/).innerText();
}

async function countReports({ page }: Person): Promise<number> {
  await page.goto("/history");
  const reports = page.getByRole("region", { name: "Your reports" });
  await expect(reports).toBeVisible();
  return reports.getByRole("listitem").count();
}
