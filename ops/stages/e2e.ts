import { z } from "zod";
import { ensureBrowser } from "../browser";
import { startChild } from "../child";
import { freePort } from "../free-port";
import { serveDemonstration } from "../served-demonstration";
import { counted } from "./counted";
import type { Tally } from "./tally";

const report = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
  errors: z.array(z.unknown()),
});

/** The promises to people, kept in a real browser against a demonstration served for them alone. */
export async function e2e(stopped: AbortSignal): Promise<Tally> {
  const browser = await ensureBrowser(stopped);
  const onset = await serveDemonstration(await freePort(), stopped);
  try {
    return await counted(
      {
        name: "Tests in a browser",
        start: (reportFile) =>
          startChild("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
            ONSET_E2E_URL: onset.address,
            DATABASE_URL: onset.databaseUrl,
            CHROMIUM_PATH: browser,
            PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
          }),
        count: countE2e,
      },
      stopped,
    );
  } finally {
    await onset.stop();
  }
}

/** A test that was skipped, or passed only when tried again, did not pass. */
export function countE2e(written: unknown): Tally {
  const read = report.safeParse(written);
  if (!read.success) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky, skipped } = read.data.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + read.data.errors.length };
}
