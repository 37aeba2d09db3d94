import { defineConfig } from "@playwright/test";
import { readRehearsal } from "./env";
import { findBrowser } from "./ops/browser";

const { ONSET_E2E_URL, DATABASE_URL } = readRehearsal();
const browser = findBrowser();

export default defineConfig<object, { databaseUrl: string }>({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...(ONSET_E2E_URL && { baseURL: ONSET_E2E_URL }),
    databaseUrl: DATABASE_URL ?? "",
    locale: "en-GB",
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  ...(ONSET_E2E_URL === undefined && { globalSetup: "./ops/e2e-setup.ts" }),
});
