import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Keys, openKeys } from "./keys";
import { findPrograms, type Programs, SHARED_FOLDER } from "./programs";
import { run } from "./run";
import { canEnter, databaseUser, type SystemUser } from "./system-user";

/** A database on disk: everything needed to start, reach and stop its server. */
export interface Cluster {
  files: string;
  log: string;
  /** Remembers the port, so that the database's address stays the same from start to start. */
  portFile: string;
  keys: Keys;
  user: SystemUser;
  programs: Programs;
}

const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "128MB",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // Patients are not log lines: without these two the log repeats a failing statement and its row.
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

/** Opens the database kept in this folder; on first use, makes it. */
export async function openCluster(wanted: string): Promise<Cluster> {
  await mkdir(wanted, { recursive: true });
  const folder = await realpath(wanted); // one folder has one name, by which its server is known
  const keys = await openKeys(folder);
  const beside = join(folder, "postgres");
  const user = await databaseUser(beside);
  const home = await openHome(user, beside, join(SHARED_FOLDER, keys.id));
  const cluster: Cluster = {
    files: join(home, "cluster"),
    log: join(home, "postgres.log"),
    portFile: join(folder, "port"),
    keys,
    user,
    programs: await findPrograms(user),
  };
  if (!existsSync(cluster.files)) await makeFiles(home, cluster);
  return cluster;
}

/** Beside the keys where PostgreSQL's account can go, else in the folder that root shares. */
async function openHome(user: SystemUser, beside: string, shared: string): Promise<string> {
  const home = existsSync(shared) || !canEnter(user, join(beside, "..")) ? shared : beside;
  await mkdir(home, { recursive: true });
  await chmod(home, 0o700);
  if (user !== "ourselves") await chown(home, user.uid, user.gid);
  return home;
}

/** Made aside and renamed: a first start that was killed, or two at once, leave nothing half-made. */
async function makeFiles(home: string, { files, keys, user, programs }: Cluster): Promise<void> {
  const aside = join(home, `making-${randomUUID()}`);
  const passwordFile = `${aside}.password`;
  await writeFile(passwordFile, keys.superuserPassword, { mode: 0o600 });
  if (user !== "ourselves") await chown(passwordFile, user.uid, user.gid);
  try {
    const made = await run(user, programs.initdb, [
      `--pgdata=${aside}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      ...Object.entries(SETTINGS).map(([name, value]) => `--set=${name}=${value}`),
    ]);
    if (made.code !== 0) throw new Error(`The database cannot be made: ${made.output.trim()}`);
    await rename(aside, files).catch((error: unknown) => {
      if (!existsSync(files)) throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(aside, { recursive: true, force: true });
  }
}
