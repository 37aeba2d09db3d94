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
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  return [
    `${processors.length} processors (${processors[0]?.model.trim() ?? "unknown"}), ${memory} GB of memory, ${platform()} ${release()} ${arch()}`,
    `Node ${process.versions.node}, Next ${versionOf("next")}, React ${versionOf("react")}, pg ${versionOf("pg")}, PostgreSQL ${await server.version()}`,
    sayLoad(processors.length),
    "The server, PostgreSQL and the load all run on this one machine; commits are durable",
  ];
}

/** Asked before anything of ours runs: what is at work then is somebody else's. */
function sayLoad(processors: number): string {
  const load = loadavg()[0] ?? 0;
  const told = `The machine's load was ${load.toFixed(1)} when the run began`;
  if (load < processors / 4) return told;
  return `${told}: others were at work on it, so read the ratios; the times and paces are far from what it can do alone`;
}

function versionOf(name: string): string {
  const file = packages.resolve(`${name}/package.json`);
  return manifest.parse(JSON.parse(readFileSync(file, "utf8"))).version;
}
