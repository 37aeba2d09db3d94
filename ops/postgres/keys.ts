import { randomBytes, randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { belongsToAnother } from "./system-user";

const keys = z.object({
  /** Names this database among all on the machine. */
  id: z.uuid(),
  superuserPassword: z.string(),
  ownerPassword: z.string(),
});

export type Keys = z.infer<typeof keys>;

/** The database's passwords: made once, kept in a file that only this account may read. */
export async function openKeys(folder: string): Promise<Keys> {
  const file = join(folder, "keys.json");
  return (await readKeys(file)) ?? (await makeKeys(file));
}

async function readKeys(file: string): Promise<Keys | undefined> {
  try {
    return keys.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    if (isErrno(error, "EACCES")) throw belongsToAnother(file);
    throw new Error(`The database's passwords in ${file} cannot be read.`, { cause: error });
  }
}

/** Linked into place, which fails when another start was first: then that one's keys hold. */
async function makeKeys(file: string): Promise<Keys> {
  const made: Keys = {
    id: randomUUID(),
    superuserPassword: randomBytes(24).toString("hex"),
    ownerPassword: randomBytes(24).toString("hex"),
  };
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify(made), { mode: 0o600, flush: true });
  try {
    await link(aside, file);
    return made;
  } catch (error) {
    const kept = isErrno(error, "EEXIST") ? await readKeys(file) : undefined;
    if (kept) return kept;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
