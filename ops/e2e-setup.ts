import { giveRehearsal } from "@/env";
import { freePort } from "./free-port";
import { serveDemonstration } from "./served-demonstration";

/** What Playwright does first when nobody gave it a demonstration: serves one to its tests. */
export default async function serveToTests(): Promise<() => Promise<void>> {
  const onset = await serveDemonstration(await freePort(), new AbortController().signal);
  giveRehearsal({ ONSET_E2E_URL: onset.address, DATABASE_URL: onset.databaseUrl });
  return () => onset.stop();
}
