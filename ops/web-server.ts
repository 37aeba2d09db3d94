import { setTimeout as wait } from "node:timers/promises";
import { type Child, startChild } from "./child";

const PATIENCE_MS = 60_000;

/** Serves the build on this port of this machine, and comes back when it answers. */
export async function startWebServer(
  port: number,
  settings: Record<string, string>,
  stopped: AbortSignal,
): Promise<Child> {
  const child = startChild(
    "next/dist/bin/next",
    ["start", "--hostname", "127.0.0.1", "--port", String(port)],
    { ...settings, NODE_ENV: "production" },
  );
  try {
    await answers(child, `http://127.0.0.1:${port}/api/health`, stopped);
  } catch (error) {
    await child.stop();
    throw error;
  }
  child.process.stdout?.pipe(process.stdout);
  child.process.stderr?.pipe(process.stderr);
  return child;
}

async function answers(child: Child, address: string, stopped: AbortSignal): Promise<void> {
  const begun = Date.now();
  while (Date.now() - begun < PATIENCE_MS) {
    stopped.throwIfAborted();
    if (child.process.exitCode !== null) break;
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error(`The web server does not answer at ${address}:\n${child.said().trim()}`);
}
