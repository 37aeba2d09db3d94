import { readFile, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { freePort, portTrouble } from "../free-port";
import type { Cluster } from "./cluster";
import { isHeld, readLockFile } from "./lock-file";
import { run } from "./run";

/** How long a server may take to come up, its recovery after a crash included. */
const PATIENCE_MS = 60_000;
/** A server that calls itself ready and answers nobody for so long is hung, and is stopped. */
const HUNG_MS = 10_000;
/** Starts that may fail with nobody on the files: the remains of a killed server need a moment. */
const TRIES = 25;

export interface Reached {
  client: pg.Client;
  port: number;
  /** It ran before anyone here asked. */
  adopted: boolean;
}

/** Makes sure that the cluster's server runs, and answers with a superuser's connection to it. */
export async function reachServer(cluster: Cluster): Promise<Reached> {
  const begun = Date.now();
  let adopted = true;
  let tries = 0;
  while (Date.now() - begun < PATIENCE_MS && tries < TRIES) {
    const lock = await readLockFile(cluster);
    const client = lock && (await connect(cluster, lock.port, "postgres"));
    if (client) return { client, port: lock.port, adopted };
    if (await isHeld(cluster)) {
      if (lock?.isReady && Date.now() - begun > HUNG_MS) await stopServer(cluster, "immediate");
      await wait(100);
    } else {
      tries += 1;
      if (await startServer(cluster)) adopted = false;
      else await wait(200);
    }
  }
  throw new Error(`The database does not start. Its log ends: ${await endOfLog(cluster)}`);
}

/** A superuser's connection; undefined when the server is down, on its way, or not on these files. */
async function connect(
  cluster: Cluster,
  port: number,
  database: string,
): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: cluster.keys.superuserPassword,
    database,
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => undefined); // who keeps this connection listens for its end
  try {
    await client.connect();
    const told = await client.query<{ data_directory: string }>("show data_directory");
    if (told.rows[0]?.data_directory === cluster.files) return client;
  } catch {
    // Down, not ours, or on its way: all the same to who asked.
  }
  await client.end().catch(() => undefined);
  return undefined;
}

/** Ends the server within 5 seconds: in order, or when that takes too long, at once. */
export async function stopServer(cluster: Cluster, how: "fast" | "immediate"): Promise<void> {
  const stopped = await control(cluster, ["stop", `--mode=${how}`, "--wait", "--timeout=3"]);
  if (!stopped && how === "fast") await stopServer(cluster, "immediate");
}

async function startServer(cluster: Cluster): Promise<boolean> {
  const port = await choosePort(cluster);
  return control(cluster, [
    "start",
    "--silent",
    `--log=${cluster.log}`,
    "--wait",
    "--timeout=60",
    `--options=-p ${port}`,
  ]);
}

async function choosePort(cluster: Cluster): Promise<number> {
  const last = Number(await readFile(cluster.portFile, "utf8").catch(() => ""));
  if (last && !(await portTrouble(last))) return last;
  const port = await freePort();
  await writeFile(cluster.portFile, String(port));
  return port;
}

async function control(cluster: Cluster, args: string[]): Promise<boolean> {
  const all = [...args, `--pgdata=${cluster.files}`];
  return (await run(cluster.user, cluster.programs.pgCtl, all)).code === 0;
}

async function endOfLog(cluster: Cluster): Promise<string> {
  const text = await readFile(cluster.log, "utf8").catch(() => "(none)");
  return text.trim().split("\n").slice(-3).join(" / ");
}
