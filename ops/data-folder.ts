import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { access, constants, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the checkout: where everything is run from. */
export const TOP = fileURLToPath(new URL("..", import.meta.url));

/** The folder for what this clinic keeps outside its database, ready to be written to. */
export async function openDataFolder(wanted: string): Promise<string> {
  const folder = resolve(TOP, wanted);
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be written to (${codeOf(error)}): allow this account to write there, or choose another folder with ONSET_DATA.`,
    );
  }
}

/** Level by level: Node's own recursion never ends where a parent refuses with "no such folder". */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    if (!existsSync(folder)) throw error;
  });
}

/** The secret that signs and seals; made on the first start and kept for this account's eyes only. */
export async function openSecret(folder: string): Promise<string> {
  const file = join(folder, "secret");
  try {
    await writeFile(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
  return readFile(file, "utf8");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
