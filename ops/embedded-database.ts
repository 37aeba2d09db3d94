import { type Cluster, openCluster } from "./postgres/cluster";
import {
  databaseExists,
  inTurn,
  makeDatabase,
  makeOwner,
  ownerUrl,
} from "./postgres/owned-database";
import { type Reached, reachServer, stopServer } from "./postgres/server";

export interface EmbeddedDatabase {
  /** The database `onset` as its owner, who is no superuser. */
  url: string;
  /** It was running already: another process holds it, or a killed one left it behind. */
  adopted: boolean;
  /** Aborts, with the reason, when the server went away and cannot be brought back here. */
  lost: AbortSignal;
  /** Lets go; the last process to do so ends the server, within 5 seconds. */
  stop(): Promise<void>;
}

/** Whoever needs the server holds this lock shared; a killed process lets go by dying. */
const IN_USE = 1;

/**
 * Starts the PostgreSQL kept in this folder, or joins it where it runs already. Several processes
 * may hold one folder; two folders have nothing to do with each other. A server that is killed is
 * started again.
 */
export async function startEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const cluster = await openCluster(folder);
  const lost = new AbortController();
  const first = await hold(cluster);
  let held = Promise.resolve(first);
  let isStopping = false;

  function watch({ client }: Reached): void {
    client.once("end", () => {
      if (isStopping) return;
      held = hold(cluster);
      held.then(
        (again) => (again.port === first.port ? watch(again) : lost.abort(moved())),
        (reason: unknown) => lost.abort(reason),
      );
    });
  }

  watch(first);
  return {
    url: ownerUrl(cluster, first.port, "onset"),
    adopted: first.adopted,
    lost: lost.signal,
    async stop() {
      if (isStopping) return;
      isStopping = true;
      await letGo(cluster, await held);
    },
  };
}

/** A server on its way down may still let one in: then the next one is waited for. */
async function hold(cluster: Cluster, triesLeft = 3): Promise<Reached> {
  const reached = await reachServer(cluster);
  try {
    await reached.client.query("select pg_advisory_lock_shared($1)", [IN_USE]);
    await makeOnset(cluster, reached);
    return reached;
  } catch (error) {
    await reached.client.end().catch(() => undefined);
    if (triesLeft === 1) throw error;
    return hold(cluster, triesLeft - 1);
  }
}

function makeOnset(cluster: Cluster, { client }: Reached): Promise<void> {
  return inTurn(client, async () => {
    await makeOwner(client, cluster);
    if (!(await databaseExists(client, "onset"))) await makeDatabase(client, "onset", "template1");
  });
}

/** Lets go first and asks then, so that of two who leave at once one surely sees the other gone. */
async function letGo(cluster: Cluster, { client }: Reached): Promise<void> {
  try {
    await client.query("select pg_advisory_unlock_shared($1)", [IN_USE]);
    const alone = await client.query<{ alone: boolean }>(
      "select pg_try_advisory_lock($1) as alone",
      [IN_USE],
    );
    if (alone.rows[0]?.alone) await stopServer(cluster, "fast");
  } finally {
    await client.end().catch(() => undefined);
  }
}

function moved(): Error {
  return new Error("The database came back at another address.");
}
