import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { inTransaction } from "../pool";

const NOBODY = { role: "door" as const, clinicId: null, accountId: null, key: null };

/** The app runs in the project's folder; inside Next a module does not know its own place. */
const folder = { migrationsFolder: join(process.cwd(), "db", "migrations") };

/** Whether the database answers, and holds every migration of this build and no other. */
export async function findReadiness(): Promise<"ready" | "unreachable" | "migrations-differ"> {
  try {
    const applied = await inTransaction(NOBODY, (tx) =>
      tx.execute<{ hash: string }>(
        sql`select hash from drizzle.__drizzle_migrations order by created_at, id`,
      ),
    );
    const expected = readMigrationFiles(folder).map((migration) => migration.hash);
    const isCurrent = applied.rows.map((row) => row.hash).join() === expected.join();
    return isCurrent ? "ready" : "migrations-differ";
  } catch {
    return "unreachable"; // the one question here is whether it answers
  }
}
