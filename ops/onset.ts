import { setTimeout as wait } from "node:timers/promises";
import { migrate } from "@/db/migrate";
import type { Wishes } from "@/env";
import { build } from "./build";
import { openClinicDatabase } from "./clinic-database";
import { openDataFolder, openSecret } from "./data-folder";
import { loadDemonstration, refuseDemonstrationClinics, wantsDemonstration } from "./demonstration";
import { portTrouble } from "./free-port";
import { step } from "./step";
import { startWebServer } from "./web-server";

export interface Onset {
  address: string;
  /** As the database's owner. */
  databaseUrl: string;
  isDemonstration: boolean;
  /** Settles, with what happened, when a part of it ends without being asked to. */
  failed: Promise<string>;
  /** Ends the server, then the database, within 5 seconds. */
  stop(): Promise<void>;
}

/** Everything `npm start` does after the installation; what was begun is ended when it fails. */
export async function startOnset(wishes: Wishes, stopped: AbortSignal): Promise<Onset> {
  await refusePort(wishes.PORT);
  const folder = await openDataFolder(wishes.ONSET_DATA);
  const database = await step("Database ready", stopped, () =>
    openClinicDatabase(wishes.DATABASE_URL, folder),
  );
  try {
    const isDemonstration = await fill(database.url, wishes, stopped);
    await step("App built", stopped, () => build(stopped));
    const address = wishes.ONSET_URL ?? `http://127.0.0.1:${wishes.PORT}`;
    const secret = wishes.ONSET_SECRET ?? (await openSecret(folder));
    const settings = {
      PORT: String(wishes.PORT),
      DATABASE_URL: database.url,
      ONSET_DATA: folder,
      ONSET_DEMO: isDemonstration ? "1" : "0",
      ONSET_SECRET: secret,
      ONSET_URL: address,
      SMTP_URL: wishes.SMTP_URL ?? "",
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: address,
    };
    const server = await step("Server up", stopped, () =>
      startWebServer(wishes.PORT, settings, stopped),
    );
    return {
      address,
      databaseUrl: database.url,
      isDemonstration,
      failed: Promise.race([
        server.ended.then(() => "The web server ended."),
        reasonOf(database.lost),
      ]),
      async stop() {
        await server.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** A server that is just ending gets a moment to leave its port. */
async function refusePort(port: number, triesLeft = 10): Promise<void> {
  const trouble = await portTrouble(port);
  if (trouble === undefined) return;
  if (trouble === "EADDRINUSE" && triesLeft > 0) {
    await wait(100);
    return refusePort(port, triesLeft - 1);
  }
  const why = trouble === "EADDRINUSE" ? "is taken" : `cannot be used (${trouble})`;
  throw new Error(`Port ${port} ${why}: end what listens there, or choose another with PORT.`);
}

/** Migrates, and loads the demonstration where there is to be one. */
async function fill(url: string, wishes: Wishes, stopped: AbortSignal): Promise<boolean> {
  await step("Migrations applied", stopped, () => migrate(url));
  const isWanted = wantsDemonstration(wishes.ONSET_DEMO, wishes.DATABASE_URL !== undefined);
  if (isWanted) await step("Demonstration loaded", stopped, () => loadDemonstration(url));
  else if (wishes.DATABASE_URL) await refuseDemonstrationClinics(url);
  return isWanted;
}

function reasonOf(lost: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    lost.addEventListener("abort", () => resolve(`The database ended: ${lost.reason}`));
  });
}
