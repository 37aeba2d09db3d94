import pg from "pg";
import { CAST } from "@/db/seed/cast";
import { NORTHGATE } from "@/db/seed/clinics";
import { loadClinic } from "@/db/seed/load";
import type { ScratchDatabase, ScratchServer } from "@/ops/scratch-server";

/** A made-up clinic in a database of its own. */
export type BenchClinic = ScratchDatabase & { clinicId: string; patients: number; reports: number };

/** With weekly reports over 26 to 34 weeks, a few missed: about 26 of each patient. */
const STARTED_WEEKS_AGO = { from: 26, to: 34 };

/** Who sees every patient of the clinic, for she acts for both of its care teams. */
export const NURSE = "nurse@demo.onset";

/** Loads a clinic with this many patients, and lets the database look at what it then holds. */
export async function openClinic(
  server: ScratchServer,
  { patients, today }: { patients: number; today: Date },
): Promise<BenchClinic> {
  const database = await server.makeDatabase(`clinic_${patients}`);
  const pool = openPool(database.url, 1);
  try {
    await loadClinic(pool, {
      clinic: NORTHGATE,
      seed: 1,
      today,
      patients,
      startedWeeksAgo: STARTED_WEEKS_AGO,
      people: [],
      cast: CAST,
    });
  } finally {
    await pool.end();
  }
  await database.superuser.query("vacuum analyze");
  const found = await database.superuser.query("select count(*)::int as n from symptom_reports");
  return { ...database, clinicId: NORTHGATE.id, patients, reports: found.rows[0].n };
}

/** Connections as the app has them: of the role that owns nothing. */
export function openPool(url: string, connections: number): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: connections,
    options: "-c role=onset_app",
  });
}
