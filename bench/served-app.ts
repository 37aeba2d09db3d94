import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { startChild } from "@/ops/child";
import { TOP } from "@/ops/data-folder";
import { freePort } from "@/ops/free-port";
import { statementsFile } from "./statements-file";

/** A production build that is being served on this machine. */
export type ServedApp = { address: string; stop(): Promise<void> };

export type Serving = {
  /** "." is Onset itself. */
  folder: string;
  databaseUrl: string;
  dataFolder: string;
  /** Writes every statement to the data folder, for a tape. */
  isRecording: boolean;
};

const NEXT = "next/dist/bin/next";
const PATIENCE_MS = 30_000;

/** Serves an app for as long as the work takes. */
export async function withApp<T>(
  serving: Serving,
  work: (app: ServedApp) => Promise<T>,
): Promise<T> {
  const app = await serve(serving);
  try {
    return await work(app);
  } finally {
    await app.stop();
  }
}

async function serve({
  folder,
  databaseUrl,
  dataFolder,
  isRecording,
}: Serving): Promise<ServedApp> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const secret = "only-for-a-benchmark-on-loopback-made-up";
  const child = startChild(
    NEXT,
    ["start", folder, "--hostname", "127.0.0.1", "--port", `${port}`],
    {
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      ONSET_DATA: dataFolder,
      ONSET_DEMO: "1",
      ONSET_SECRET: secret,
      ONSET_URL: address,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: address,
      NODE_OPTIONS: isRecording ? recordInto(statementsFile(dataFolder)) : "",
    },
  );
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && child.process.exitCode === null) {
    const answer = await fetch(address, { redirect: "manual" }).catch(() => undefined);
    if (answer) return { address, stop: () => child.stop() };
    await wait(50);
  }
  await child.stop();
  throw new Error(`${folder} does not answer at ${address}:\n${child.said().trim()}`);
}

function recordInto(file: string): string {
  const recorder = pathToFileURL(join(TOP, "bench", "record-statements.mjs"));
  recorder.searchParams.set("file", file);
  return `--import ${recorder.href}`;
}

/** Builds the app in this folder for production. */
export async function buildApp(folder: string): Promise<void> {
  const child = startChild(NEXT, ["build", folder], { NODE_ENV: "production" });
  if ((await child.ended) !== 0) throw new Error(`the build of ${folder} failed:\n${child.said()}`);
}

const actions = z.object({
  node: z.record(z.string(), z.looseObject({ exportedName: z.string() })),
});

/** The id by which a build knows a server action; it changes with every build. */
export function actionIdOf(folder: string, exportedName: string): string {
  const file = join(TOP, folder, ".next", "server", "server-reference-manifest.json");
  const { node } = actions.parse(JSON.parse(readFileSync(file, "utf8")));
  const found = Object.entries(node).find(([, action]) => action.exportedName === exportedName);
  if (!found) throw new Error(`${folder} has no action ${exportedName}`);
  return found[0];
}
