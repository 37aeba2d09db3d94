import { randomUUID } from "node:crypto";
import type pg from "pg";
import { inject } from "vitest";
import { migrate } from "@/db/migrate";
import { openCluster } from "./postgres/cluster";
import {
  databaseExists,
  dropDatabase,
  inTurn,
  makeDatabase,
  makeOwner,
  ownerUrl,
} from "./postgres/owned-database";
import { reachServer } from "./postgres/server";

interface FreshDatabase {
  /** As its owner; `openDatabase(url)` works in it as the app does. */
  url: string;
  drop(): Promise<void>;
}

const TEMPLATE = "onset_template";
const UNFINISHED = "onset_template_unfinished";

/**
 * A migrated database of a test's own, without rows. The first one asked for in a run starts the
 * server, so a run of pure tests pays nothing; the end of the run stops it.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const cluster = await openCluster(inject("databaseFolder"));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const asSuperuser = async (work: (superuser: pg.Client, port: number) => Promise<void>) => {
    const { client, port } = await reachServer(cluster);
    await work(client, port).finally(() => client.end());
    return port;
  };
  const port = await asSuperuser(async (superuser, at) => {
    await inTurn(superuser, async () => {
      if (await databaseExists(superuser, TEMPLATE)) return;
      await makeOwner(superuser, cluster);
      await dropDatabase(superuser, UNFINISHED);
      await makeDatabase(superuser, UNFINISHED, "template1");
      await migrate(ownerUrl(cluster, at, UNFINISHED));
      await superuser.query(`alter database ${UNFINISHED} rename to ${TEMPLATE}`);
    });
    await makeDatabase(superuser, name, TEMPLATE);
  });
  return {
    url: ownerUrl(cluster, port, name),
    async drop() {
      await asSuperuser((superuser) => dropDatabase(superuser, name));
    },
  };
}
