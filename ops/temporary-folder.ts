import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder for one run; whoever asked for it removes it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onset-"));
  await chmod(folder, 0o711); // the account that PostgreSQL runs as goes through it
  return folder;
}
