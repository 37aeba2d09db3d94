import { rm } from "node:fs/promises";
import pg from "pg";
import { migrate } from "@/db/migrate";
import { openCluster } from "./postgres/cluster";
import { makeDatabase, makeOwner, ownerUrl } from "./postgres/owned-database";
import { reachServer, stopServer } from "./postgres/server";
import { temporaryFolder } from "./temporary-folder";

/** A migrated database without rows. */
export interface ScratchDatabase {
  /** As its owner, who is bound by row-level security. */
  url: string;
  /** A superuser's connections, which are not. */
  superuser: pg.Pool;
}

export interface ScratchServer {
  makeDatabase(name: string): Promise<ScratchDatabase>;
  /** Of PostgreSQL, as in "18.4". */
  version(): Promise<string>;
  /** Ends the server and removes every trace of it. */
  stop(): Promise<void>;
}

/** A PostgreSQL in a folder of its own, for a run that must not touch anybody's clinic. */
export async function openScratchServer(): Promise<ScratchServer> {
  const folder = await temporaryFolder();
  const cluster = await openCluster(folder);
  const { client, port } = await reachServer(cluster);
  await makeOwner(client, cluster);
  const superuserUrl = `postgres://postgres:${cluster.keys.superuserPassword}@127.0.0.1:${port}`;
  const opened: pg.Pool[] = [];
  return {
    async makeDatabase(name) {
      await makeDatabase(client, name, "template1");
      const url = ownerUrl(cluster, port, name);
      await migrate(url);
      const superuser = new pg.Pool({ connectionString: `${superuserUrl}/${name}`, max: 16 });
      opened.push(superuser);
      return { url, superuser };
    },
    async version() {
      const told = await client.query<{ version: string }>(
        "select current_setting('server_version') as version",
      );
      return told.rows[0]?.version ?? "unknown";
    },
    async stop() {
      await Promise.all([...opened, client].map((each) => each.end().catch(() => undefined)));
      await stopServer(cluster, "immediate");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
