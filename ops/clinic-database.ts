import { join } from "node:path";
import pg from "pg";
import { startEmbeddedDatabase } from "./embedded-database";

interface ClinicDatabase {
  url: string;
  /** Aborts when the database is gone for good. */
  lost: AbortSignal;
  stop(): Promise<void>;
}

/** The database at this address, or the embedded one of this folder when no address was given. */
export function openClinicDatabase(
  url: string | undefined,
  folder: string,
): Promise<ClinicDatabase> {
  return url ? openServer(url) : startEmbeddedDatabase(join(folder, "database"));
}

async function openServer(url: string): Promise<ClinicDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined); // the failed connect below says it
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new Error(`The database at ${host}${pathname} cannot be reached: ${reasonOf(error)}`);
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, lost: new AbortController().signal, stop: () => Promise.resolve() };
}

/** A name with two addresses fails with two errors and no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}
