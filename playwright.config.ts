import { defineConfig } from "@playwright/test";
import { readRehearsal } from "./env";
import { findBrowser } from "./ops/browser";

const PORT = 3905;
const { ONSET_E2E_URL } = readRehearsal();
const browser = findBrowser();

export default defineConfig({
  testDir: "e2e",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 30_000,
  use: {
    baseURL: ONSET_E2E_URL ?? `http://127.0.0.1:${PORT}`,
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  ...(ONSET_E2E_URL === undefined && {
    webServer: {
      command: "node ops/run.mjs ops/e2e-server.ts",
      env: { PORT: String(PORT) },
      url: `http://127.0.0.1:${PORT}/api/health`,
      timeout: 300_000,
      gracefulShutdown: { signal: "SIGTERM", timeout: 6_000 },
    },
  }),
});
