import { rm } from "node:fs/promises";
import { readWishes } from "@/env";
import { type Onset, startOnset } from "./onset";
import { temporaryFolder } from "./temporary-folder";

/** A demonstration with a database of its own, served on this port; its stop leaves no trace. */
export async function serveDemonstration(port: number, stopped: AbortSignal): Promise<Onset> {
  const folder = await temporaryFolder();
  const removeFolder = () => rm(folder, { recursive: true, force: true });
  const wishes = {
    NODE_ENV: readWishes().NODE_ENV,
    PORT: port,
    ONSET_DATA: folder,
    ONSET_DEMO: "1",
  } as const;
  try {
    const onset = await startOnset(wishes, stopped);
    const stop = () => onset.stop().finally(removeFolder);
    return { ...onset, stop };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}
