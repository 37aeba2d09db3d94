import { sql } from "drizzle-orm";
import { inTransactionOn, openDatabase } from "@/db/client";
import { HARBOUR, NORTHGATE } from "@/db/seed/clinics";
import { seedDemonstration } from "@/db/seed/demonstration";
import { DEMONSTRATION_ADDRESSES, type DemonstrationAddress } from "@/domain/demonstration";
import { say } from "./step";

/** Any number: the same one makes the same made-up patients on every machine. */
const SEED = 1;

const WHO: Record<DemonstrationAddress, string> = {
  "patient@demo.onset": "a patient",
  "caregiver@demo.onset": "who reports for a patient",
  "nurse@demo.onset": "a nurse",
  "admin@demo.onset": "an administrator",
  "nurse@other.onset": "a nurse of another clinic",
  "admin@other.onset": "an administrator of another clinic",
};

/** Made-up patients belong in the embedded database, and in a real one only when asked for. */
export function wantsDemonstration(wish: "0" | "1" | undefined, hasOwnServer: boolean): boolean {
  return wish === undefined ? !hasOwnServer : wish === "1";
}

export async function loadDemonstration(url: string): Promise<"loaded" | "already"> {
  const loaded = await seedDemonstration(url, { seed: SEED, today: new Date() });
  return loaded === "already-there" ? "already" : "loaded";
}

/** Accounts that anyone opens with one click must not stand beside real patients unnoticed. */
export async function refuseDemonstrationClinics(url: string): Promise<void> {
  const pool = openDatabase(url, 1);
  try {
    for (const { id } of [NORTHGATE, HARBOUR]) {
      const found = await inTransactionOn(pool, { role: "system", clinicId: id }, (tx) =>
        tx.execute(sql`select from clinics where id = ${id}::uuid`),
      );
      if (found.rowCount) throw new Error(HOLDS_DEMONSTRATION);
    }
  } finally {
    await pool.end();
  }
}

const HOLDS_DEMONSTRATION =
  "The database of DATABASE_URL holds the demonstration clinics: set ONSET_DEMO=1 to show them, or use a database without them.";

export function sayAccounts(): void {
  console.log("\nDemonstration accounts, one click each on the sign-in page:");
  for (const address of DEMONSTRATION_ADDRESSES) say(`  ${address}`, WHO[address]);
}
