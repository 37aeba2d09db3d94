import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./people";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
/** All that a dark scheme can change. */
const ABOUT_COLOUR = ["color-contrast", "link-in-text-block"];
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
const SMALLEST = { width: 320, height: 640 };

/** Everything a browser complains of on this page, a broken content policy included. */
export function hearComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

/** Holds the page that is open to WCAG 2.2 AA, on a phone and at a desk, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await expectNothingFound(page, new AxeBuilder({ page }).withTags(TAGS));
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectNothingFound(page, new AxeBuilder({ page }).withRules(ABOUT_COLOUR));
  }
  await page.setViewportSize(SMALLEST);
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(wide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(SMALLEST.width);
}

async function expectNothingFound(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.setLegacyMode().analyze(); // no page has a frame of another site
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
  expect.soft(found, page.url()).toEqual([]);
}
