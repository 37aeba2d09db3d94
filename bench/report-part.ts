import { writeFileSync } from "node:fs";
import { makeRandom } from "@/db/seed/random";
import type { BenchClinic } from "./clinic";
import { measureDatabaseWork } from "./database-work";
import type { Figure } from "./figure";
import { measurePageWeight } from "./page-weight";
import type { BenchPlan } from "./plan";
import { recordTapes } from "./recording";
import { actionDoor, apiDoor, type ReportDoor } from "./report-doors";
import { measureDoor } from "./report-throughput";
import { actionIdOf, type ServedApp, serve } from "./served-app";
import { type SignedIn, signInPatients } from "./sessions";
import { tapesFile } from "./statements-file";
import type { Tape } from "./tape";

/** Where the bare app stands: Next, the recorded statements, and nothing besides. */
export const BARE_APP = "bench/bare-app";

const REPORT_PAGE = "/report";
const TARGETS = { shareOfBare: 0.85, p95Milliseconds: 28 };

type Doors = Record<"action" | "api", ReportDoor>;
type People = Record<"action" | "api", SignedIn[]>;

/** What a report costs: its statements, the doors it comes in by, and the page it is given on. */
export async function measureReportPart(
  clinic: BenchClinic,
  dataFolder: string,
  plan: BenchPlan,
): Promise<Figure[]> {
  const { superuser, url: databaseUrl } = clinic;
  const people = async (from: number): Promise<People> => ({
    action: await signInPatients(superuser, { from, count: plan.reporters }),
    api: await signInPatients(superuser, { from: from + plan.reporters, count: plan.reporters }),
  });
  const ours = await people(0);
  const theirs = await people(2 * plan.reporters);
  const tapes = await recordBoth({ databaseUrl, dataFolder, people: theirs });
  writeFileSync(tapesFile(dataFolder), JSON.stringify([...tapes.action, ...tapes.api]));
  const { figures, plainPerSecond } = await measureDatabaseWork(
    clinic,
    { tapes: tapes.action, writers: ours.action },
    plan,
  );
  const onset = await serve({ folder: ".", databaseUrl, dataFolder, isRecording: false });
  const bare = await serve({ folder: BARE_APP, databaseUrl, dataFolder, isRecording: false });
  try {
    const [ourDoors, bareDoors] = [doorsOf(onset), bareDoorsOf(bare)];
    const beside = { plan, targets: TARGETS, plainPerSecond };
    for (const name of ["action", "api"] as const) {
      const sender = { address: onset.address, door: ourDoors[name], reporters: ours[name] };
      const other = { address: bare.address, door: bareDoors[name], reporters: theirs[name] };
      const pair = { name: NAMES[name], onset: sender, bare: other };
      figures.push(...(await measureDoor(pair, beside)));
    }
    const [patient] = ours.action;
    if (!patient) throw new RangeError("nobody to report");
    const { address } = onset;
    return [...figures, ...(await measurePageWeight({ address, cookie: patient.cookie }, bare))];
  } finally {
    await Promise.all([onset.stop(), bare.stop()]);
  }
}

const NAMES = { action: "the server action", api: "POST /api/v1/reports" };

function doorsOf({ address }: ServedApp): Doors {
  return {
    action: actionDoor(address, REPORT_PAGE, actionIdOf(".", "submitSymptomReport")),
    api: apiDoor(address, "/api/v1/reports"),
  };
}

function bareDoorsOf({ address }: ServedApp): Doors {
  return {
    action: actionDoor(address, REPORT_PAGE, actionIdOf(BARE_APP, "sendReport")),
    api: apiDoor(address, "/api/reports"),
  };
}

type Recorded = { databaseUrl: string; dataFolder: string; people: People };

async function recordBoth({ databaseUrl, dataFolder, people }: Recorded) {
  const app = await serve({ folder: ".", databaseUrl, dataFolder, isRecording: true });
  const random = makeRandom("tapes");
  const record = (door: ReportDoor, reporters: readonly SignedIn[]): Promise<Tape[]> =>
    recordTapes({ address: app.address, dataFolder, door, reporters }, random);
  try {
    const doors = doorsOf(app);
    return {
      action: await record(doors.action, people.action),
      api: await record(doors.api, people.api),
    };
  } finally {
    await app.stop();
  }
}
