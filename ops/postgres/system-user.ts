import { execFileSync, spawnSync } from "node:child_process";
import { stat } from "node:fs/promises";

/** The account PostgreSQL runs as. It refuses to run as root, so root lends it another one. */
export type SystemUser = { uid: number; gid: number } | "ourselves";

/** Accounts that root lends, the first that this machine has. */
const LENT = ["postgres", "_postgres", "nobody"];

/** Whoever owns the database already; for a new one, ourselves or an account that root lends. */
export async function databaseUser(home: string): Promise<SystemUser> {
  const found = await stat(home).catch(() => undefined);
  if (!isRoot()) {
    if (found && process.getuid && found.uid !== process.getuid()) throw belongsToAnother(home);
    return "ourselves";
  }
  if (found && found.uid !== 0) return { uid: found.uid, gid: found.gid };
  const lent = LENT.map(lookUp).find((user) => user !== undefined);
  if (lent) return lent;
  throw new Error(
    "PostgreSQL does not run as root, and this machine has no account to lend it: add one with `useradd --system postgres`, or start as an ordinary user.",
  );
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The part of a spawn's options that makes the child run as this user. */
export function runningAs(user: SystemUser): { uid?: number; gid?: number } {
  return user === "ourselves" ? {} : user;
}

/** Asked of the system itself, for a folder above may be closed to that user. */
export function canEnter(user: SystemUser, folder: string): boolean {
  if (user === "ourselves") return true;
  return spawnSync("sh", ["-c", 'cd "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0;
}

export function belongsToAnother(place: string): Error {
  return new Error(
    `The database in ${place} belongs to another account of this machine: start as that one, or choose another folder with ONSET_DATA.`,
  );
}

function lookUp(name: string): SystemUser | undefined {
  try {
    const ask = (which: string) =>
      Number(execFileSync("id", [which, name], { encoding: "utf8", stdio: "pipe" }));
    return { uid: ask("-u"), gid: ask("-g") };
  } catch {
    return undefined;
  }
}
