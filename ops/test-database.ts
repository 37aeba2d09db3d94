import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openCluster } from "./postgres/cluster";
import { stopServer } from "./postgres/server";
import { temporaryFolder } from "./temporary-folder";

declare module "vitest" {
  interface ProvidedContext {
    /** Where `freshDatabase` keeps the run's one server. */
    databaseFolder: string;
  }
}

/** Gives each test run a database folder of its own; `freshDatabase` starts a server in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder();
  project.provide("databaseFolder", folder);
  return async () => {
    if (existsSync(join(folder, "keys.json"))) {
      await stopServer(await openCluster(folder), "immediate");
    }
    await rm(folder, { recursive: true, force: true });
  };
}
