import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startChild, untilEnded } from "./child";
import { TOP } from "./data-folder";

/** All that the build reads; a change in any of it makes a new build. */
const SOURCES = [
  ...["app", "actions", "auth", "components", "db", "domain", "i18n", "jobs", "public"],
  ...["env.ts", "proxy.ts", "instrumentation.ts", "next.config.ts", "postcss.config.mjs"],
  ...["tsconfig.json", "package.json", "package-lock.json"],
];
const STAMP = join(TOP, ".next", "onset-sources");

/** Whether the last finished build was made from the sources as they are. */
export function isBuilt(): boolean {
  return readText(STAMP) === hashOfSources();
}

/** Builds the app unless it is built; throws with what the build said when it fails. */
export async function build(stopped: AbortSignal): Promise<"built" | "already"> {
  if (isBuilt()) return "already";
  rmSync(STAMP, { force: true });
  const sources = hashOfSources();
  const child = startChild("next/dist/bin/next", ["build"], { NODE_ENV: "production" });
  const code = await untilEnded(child, stopped);
  if (code !== 0) throw new Error(`The build failed:\n${child.said().trim()}`);
  writeFileSync(STAMP, sources);
  return "built";
}

function hashOfSources(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap((source) => filesUnder(join(TOP, source)))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return path.includes(".test.") ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function readText(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, "utf8");
}
