import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, cpus, loadavg, platform, release, totalmem } from "node:os";
import { z } from "zod";
import type { ScratchServer } from "@/ops/scratch-server";

const manifest = z.object({ version: z.string() });
const packages = createRequire(import.meta.url);

/** What the figures were taken on and with, one line each. */
export async function describeMachine(server: ScratchServer): Promise<string[]> {
  const processors = cpus();
  const busy = loadavg()[0] ?? 0;
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  return [
    `${processors.length} processors (${processors[0]?.model.trim() ?? "unknown"}), ${memory} GB of memory, ${platform()} ${release()} ${arch()}`,
    `Node ${process.versions.node}, Next ${versionOf("next")}, React ${versionOf("react")}, pg ${versionOf("pg")}, PostgreSQL ${await server.version()}`,
    `Others used ${busy.toFixed(1)} processors of this machine in the minute before`,
    "The server, PostgreSQL and the load all run on this one machine; commits are durable",
  ];
}

function versionOf(name: string): string {
  const file = packages.resolve(`${name}/package.json`);
  return manifest.parse(JSON.parse(readFileSync(file, "utf8"))).version;
}
