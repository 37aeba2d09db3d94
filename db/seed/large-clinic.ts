import { openDatabase } from "../client";
import type { ClinicPlan } from "./clinic";
import { type ClinicSketch, NORTHGATE } from "./clinics";
import { loadClinic } from "./load";

/** The clinic that a benchmark measures; its addresses differ from the demonstration's. */
export const LARGE: ClinicSketch = {
  ...NORTHGATE,
  id: "0190a000-0000-7000-8000-000000000003",
  tag: "large",
  name: "Large Cancer Centre (benchmark)",
  nurses: NORTHGATE.nurses.map(({ name, careTeams }, place) => ({
    name,
    email: `nurse${place + 1}@large.onset`,
    careTeams,
  })),
  admins: [{ name: "Agnes Ledgerman", email: "admin@large.onset" }],
  emailDomain: "large.onset",
  recordPrefix: "LC",
};

/**
 * Loads a clinic of any size whose patients all began so many weeks ago, a report a week for those
 * who neither stopped nor missed one. Loaded once for a database: another size needs another one.
 */
export async function seedLargeClinic(
  url: string,
  { seed, today, patients, weeks }: { seed: number; today: Date; patients: number; weeks: number },
): Promise<{ patients: number } | "already-there"> {
  const plan: ClinicPlan = {
    clinic: LARGE,
    seed,
    today,
    patients,
    startedWeeksAgo: { from: weeks, to: weeks },
    people: [],
    cast: [],
  };
  const pool = openDatabase(url, 1);
  try {
    return await loadClinic(pool, plan);
  } finally {
    await pool.end();
  }
}
