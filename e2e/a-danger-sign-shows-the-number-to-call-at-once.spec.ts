import { expect, test } from "./people";

test("a danger sign shows the number to call before anything is sent", async ({
  patient: { page },
}) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  const sent: string[] = [];
  // A page the browser fetches ahead carries no answer; whatever carries one is no GET.
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  await page.getByRole("checkbox", { name: "Sudden loss of sight" }).check();

  const advice = page.getByRole("dialog", { name: "Call 999 now" });
  await expect(advice.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
  await expect(advice.getByRole("link", { name: /^Your team: / })).toHaveAttribute("href", /^tel:/);
  expect(sent).toEqual([]);
});

test("the number to call comes without a connection, and the report goes once it is back", async ({
  patient: { page, context },
}) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "I have had symptoms" }).waitFor();
  await context.setOffline(true);
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  await page.getByRole("checkbox", { name: "Sudden loss of sight" }).check();
  const advice = page.getByRole("dialog", { name: "Call 999 now" });
  await expect(advice.getByRole("link", { name: "Call 999" })).toBeVisible();

  await advice.getByRole("button", { name: "Send my report" }).click();
  await expect(page.getByText("There is no connection right now.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Call 999 now" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Sudden loss of sight" })).toBeChecked();

  await context.setOffline(false);
  await page.getByRole("button", { name: "Send my report" }).click();
  await expect(page.getByRole("heading", { name: "Report received" })).toBeVisible();
});

test("an answer that makes a symptom dangerous shows it as well", async ({ patient: { page } }) => {
  await page.goto("/report");
  await page.getByRole("button", { name: "I have had symptoms" }).click();
  await page.getByRole("checkbox", { name: "Chest pain or tightness" }).check();
  await expect(page.getByRole("heading", { name: "Call your clinic today" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("radio", { name: /^Severe/ }).check();
  const advice = page.getByRole("dialog", { name: "Call 999 now" });
  await expect(advice.getByRole("link", { name: "Call 999" })).toHaveAttribute("href", "tel:999");
  await advice.getByRole("button", { name: "Go back and change my answers" }).click();
  await page.getByRole("radio", { name: /^Mild/ }).check();
  await expect(page.getByRole("heading", { name: "Call your clinic today" })).toBeVisible();
});
