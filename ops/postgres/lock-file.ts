import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Cluster } from "./cluster";

/** What `postmaster.pid` says of the server on these files, running or killed. */
interface LockFile {
  pid: number;
  port: number;
  isReady: boolean;
}

/** The lock of the server on these files; undefined when there is none or it is half-written. */
export async function readLockFile(cluster: Cluster): Promise<LockFile | undefined> {
  const lines = (await readFile(pathOf(cluster), "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid && port ? { pid, port, isReady: lines[7]?.trim() === "ready" } : undefined;
}

/**
 * Whether a server holds these files. A lock whose process number went to another program, as after
 * a restart of the machine, is removed, for PostgreSQL would refuse to start; the lock of a process
 * that is gone PostgreSQL clears by itself. Any other PostgreSQL is left in peace.
 */
export async function isHeld(cluster: Cluster): Promise<boolean> {
  const lock = await readLockFile(cluster);
  if (!lock || !isAlive(lock.pid)) return false;
  if ((await commandLine(lock.pid)).includes("postgres")) return true;
  await rm(pathOf(cluster), { force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function commandLine(pid: number): Promise<string> {
  if (existsSync("/proc/self")) return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout;
}

function pathOf(cluster: Cluster): string {
  return join(cluster.files, "postmaster.pid");
}
