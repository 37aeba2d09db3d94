// The README's pictures, taken from a running demonstration: `npm start`, then `npm run screenshots`.
import { mkdir } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { readWishes } from "@/env";
import { findBrowser } from "./browser";

const FOLDER = "docs/images";
const { ONSET_URL, PORT } = readWishes();
const address = ONSET_URL ?? `http://127.0.0.1:${PORT}`;

await mkdir(FOLDER, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  await nurse(browser);
  await patient(browser);
} finally {
  await browser.close();
}

async function nurse(on: Browser): Promise<void> {
  const page = await signedIn(on, "nurse@demo.onset", { width: 1440, height: 900 });
  await page.goto("/worklist");
  await page.screenshot({ path: `${FOLDER}/worklist.png` });
  await page.goto("/worklist?scope=clinic&q=Ada%20Testwell");
  await page.getByRole("link", { name: "Ada Testwell" }).click();
  const chart = page.locator("section", { has: page.locator(".recharts-surface") }).last();
  await chart.locator(".recharts-surface").first().waitFor();
  await chart.screenshot({ path: `${FOLDER}/onset-chart.png` });
  await page.goto("/cohort");
  await page.locator(".recharts-surface").first().waitFor();
  await page.screenshot({ path: `${FOLDER}/cohort.png` });
}

async function patient(on: Browser): Promise<void> {
  const page = await signedIn(on, "patient@demo.onset", { width: 390, height: 844 });
  await page.goto("/report");
  await page.screenshot({ path: `${FOLDER}/report.png` });
}

async function signedIn(
  on: Browser,
  who: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const page = await on.newPage({ baseURL: address, viewport, locale: "en-GB" });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: who }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}
