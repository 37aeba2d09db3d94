import { spawn } from "node:child_process";
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Waits for the end of its input, which comes with the end of the process that made the folder, and
 * then ends a database left running in it and removes it.
 */
const SWEEP = `
read -r _
lock="$1/postgres/cluster/postmaster.pid"
pid=$(head -n 1 "$lock") && kill -QUIT "$pid"
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -e "$lock" ] && sleep 0.2; done
rm -rf "$1"`;

/**
 * A new empty folder. Whoever asked for it removes it; should they be killed before, it is swept
 * away, and a database in it ended.
 */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "onset-"));
  await chmod(folder, 0o711); // the account that PostgreSQL runs as goes through it
  const sweeper = spawn("sh", ["-c", SWEEP, "sh", folder], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  sweeper.unref();
  return folder;
}
