import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";

const folder = { migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)) };
/** Any number, the same in every copy of Onset: two starts at once take turns. */
const LOCK = 7_041_902;

/**
 * Brings a database to the newest schema, over a direct connection, and makes the role onset_app.
 * Promises that every migration of this build, and no other, was applied; throws when the database
 * holds one that this build does not know, for Drizzle would pass over it silently.
 */
export async function migrate(url: string): Promise<{ applied: number }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await makeAppRole(client);
    const before = await appliedHashes(client);
    await applyMigrations(drizzle({ client }), folder);
    const after = await appliedHashes(client);
    if (after.join() !== expectedHashes().join()) {
      throw new Error("the database's migrations are not those of this build");
    }
    return { applied: after.length - before.length };
  } finally {
    await client.end(); // ends the lock too
  }
}

/** The hashes that a current database holds, oldest first. */
export function expectedHashes(): string[] {
  return readMigrationFiles(folder).map((migration) => migration.hash);
}

async function makeAppRole(client: pg.Client): Promise<void> {
  const role = await client.query("select 1 from pg_roles where rolname = 'onset_app'");
  if (role.rowCount === 0) await client.query("create role onset_app nologin nobypassrls");
  const member = await client.query(
    "select pg_has_role(current_user, 'onset_app', 'set') as can_act",
  );
  if (member.rows[0]?.can_act !== true) await client.query("grant onset_app to current_user");
}

async function appliedHashes(client: pg.Client): Promise<string[]> {
  const table = await client.query("select to_regclass('drizzle.__drizzle_migrations') as name");
  if (table.rows[0]?.name === null) return [];
  const rows = await client.query<{ hash: string }>(
    "select hash from drizzle.__drizzle_migrations order by created_at, id",
  );
  return rows.rows.map((row) => row.hash);
}
