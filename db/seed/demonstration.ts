import { openDatabase } from "../client";
import { CAST } from "./cast";
import type { ClinicPlan } from "./clinic";
import { HARBOUR, NORTHGATE } from "./clinics";
import { demonstrationPeople } from "./demonstration-people";
import { loadClinic } from "./load";

/**
 * Loads the two clinics of a demonstration, each in one transaction of its own: killed in between,
 * the next start loads what is missing, and never anything twice. `today` is now, to the minute.
 */
export async function seedDemonstration(
  url: string,
  { seed, today }: { seed: number; today: Date },
): Promise<{ patients: number } | "already-there"> {
  const pool = openDatabase(url, 1);
  try {
    let patients = 0;
    for (const plan of demonstrationPlans(seed, today)) {
      const loaded = await loadClinic(pool, plan);
      if (loaded !== "already-there") patients += loaded.patients;
    }
    return patients === 0 ? "already-there" : { patients };
  } finally {
    await pool.end();
  }
}

/** What the two demonstration clinics are made from. */
export function demonstrationPlans(seed: number, today: Date): readonly ClinicPlan[] {
  const shared = { seed, today, startedWeeksAgo: { from: 0, to: 80 } };
  return [
    { ...shared, clinic: NORTHGATE, patients: 240, people: demonstrationPeople(today), cast: CAST },
    { ...shared, clinic: HARBOUR, patients: 12, people: [], cast: [] },
  ];
}
