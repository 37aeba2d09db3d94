import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { surroundingsWith } from "@/env";
import { TOP } from "./data-folder";

export interface Child {
  process: ChildProcess;
  /** How it ended: its code, or null when a signal ended it. */
  ended: Promise<number | null>;
  /** Everything it said so far. */
  said(): string;
  /** Ends it and all that it started: asked first, made to after 3 seconds. */
  stop(): Promise<void>;
}

/** Runs a script of node_modules under this Node; it ends by itself should we be killed. */
export function startChild(script: string, args: string[], added: Record<string, string>): Child {
  const lifeline = ["--import", join(TOP, "ops", "lifeline.mjs")];
  return startProgram(
    process.execPath,
    [...lifeline, join(TOP, "node_modules", script), ...args],
    added,
  );
}

/**
 * Runs a program in a group of its own, so that a Ctrl-C meant for us does not end it before its
 * turn.
 */
export function startProgram(
  program: string,
  args: string[],
  added: Record<string, string>,
): Child {
  const child = spawn(program, args, {
    cwd: TOP,
    detached: true,
    env: surroundingsWith({ ...added, NEXT_TELEMETRY_DISABLED: "1" }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  const keep = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-100_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", (error) => keep(Buffer.from(error.message)));
    child.once("close", resolve);
  });
  return {
    process: child,
    ended,
    said: () => stripVTControlCharacters(said),
    async stop() {
      endGroup(child, "SIGTERM");
      await Promise.race([ended, wait(3_000, undefined, { ref: false })]);
      endGroup(child, "SIGKILL");
      await ended;
    },
  };
}

/** Waits for its end, and ends it when told to stop. */
export async function untilEnded(child: Child, stopped: AbortSignal): Promise<number | null> {
  const stop = () => void child.stop();
  stopped.addEventListener("abort", stop);
  const code = await child.ended;
  stopped.removeEventListener("abort", stop);
  stopped.throwIfAborted();
  return code;
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}
