import { writeFileSync } from "node:fs";
import { makeRandom } from "@/db/seed/random";
import type { BenchClinic } from "./clinic";
import { measureDatabaseWork } from "./database-work";
import type { Figure } from "./figure";
import { measurePageWeight } from "./page-weight";
import type { BenchPlan } from "./plan";
import { type Profile, profile } from "./profile";
import { recordTapes } from "./recording";
import { actionDoor, actionInPlace, apiDoor } from "./report-doors";
import { doorFigures, redirectFigure } from "./report-figures";
import { compareDoors } from "./report-throughput";
import type { Sender } from "./sending";
import { actionIdOf, type ServedApp, withApp } from "./served-app";
import { type SignedIn, signInPatients } from "./sessions";
import { tapesFile } from "./statements-file";
import { renamed, type Statement, type Tape } from "./tape";

/** Where the bare app stands: Next, the recorded statements, and nothing besides. */
export const BARE_APP = "bench/bare-app";

/** Who reports through which door: nobody through two, so that each one's record grows alike. */
type People = Record<"action" | "api" | "bareAction" | "bareApi", SignedIn[]>;

/** What a report costs: its statements, the doors it comes in by, and the page it is given on. */
export async function measureReportPart(
  clinic: BenchClinic,
  dataFolder: string,
  plan: BenchPlan,
): Promise<{ figures: Figure[]; profiles: Profile[] }> {
  const people = await signInPeople(clinic, plan.reporters);
  const place = { databaseUrl: clinic.url, dataFolder, isRecording: false };
  const tapes = await withApp({ ...place, folder: ".", isRecording: true }, (app) =>
    recordBoth(app, people, dataFolder),
  );
  writeFileSync(tapesFile(dataFolder), JSON.stringify([...tapes.action, ...tapes.api]));
  const { figures, plainPerSecond } = await measureDatabaseWork(
    clinic,
    { tapes: tapes.action, writers: people.action },
    plan,
  );
  const throughApps = await withApp({ ...place, folder: "." }, (onset) =>
    withApp({ ...place, folder: BARE_APP }, async (bare) => {
      const senders = sendersOf(onset, bare, people);
      const { action, api, bareAction, bareInPlace, bareApi } = senders;
      const ours = await compareDoors({ one: action, other: bareAction }, plan);
      const redirect = await compareDoors({ one: bareAction, other: bareInPlace }, plan);
      const route = await compareDoors({ one: api, other: bareApi }, plan);
      const cookie = people.action[0]?.cookie ?? "";
      return [
        ...doorFigures("the server action", ours, plainPerSecond),
        redirectFigure(redirect),
        ...doorFigures("POST /api/v1/reports", route, plainPerSecond),
        ...(await measurePageWeight({ address: onset.address, cookie }, bare)),
      ];
    }),
  );
  const profiles = [
    await profile("A report through the server action", clinic, replaying(tapes.action)),
    await profile("A report through POST /api/v1/reports", clinic, replaying(tapes.api)),
  ];
  return { figures: [...figures, ...throughApps], profiles };
}

/** Each round another patient's report, under an id that is new. */
function replaying(tapes: readonly Tape[]): (round: number) => Statement[] {
  const random = makeRandom("profile", Date.now());
  return (round) => {
    const recorded = tapes[round % tapes.length];
    if (!recorded) throw new RangeError("nothing was recorded");
    return renamed(recorded, random.uuid(new Date()));
  };
}

async function signInPeople({ superuser }: BenchClinic, count: number): Promise<People> {
  const signIn = (place: number) => signInPatients(superuser, { from: place * count, count });
  return {
    action: await signIn(0),
    api: await signIn(1),
    bareAction: await signIn(2),
    bareApi: await signIn(3),
  };
}

function sendersOf(onset: ServedApp, bare: ServedApp, people: People) {
  const ours = doorsOf(onset);
  const lead = actionDoor(bare.address, actionIdOf(BARE_APP, "sendReport"));
  const inPlace = actionInPlace(bare.address, actionIdOf(BARE_APP, "sendReportInPlace"));
  const theirs = { address: bare.address, reporters: people.bareAction };
  return {
    action: { address: onset.address, door: ours.action, reporters: people.action },
    api: { address: onset.address, door: ours.api, reporters: people.api },
    bareAction: { ...theirs, door: lead },
    bareInPlace: { ...theirs, door: inPlace },
    bareApi: {
      address: bare.address,
      door: apiDoor(bare.address, "/api/reports"),
      reporters: people.bareApi,
    },
  } satisfies Record<string, Sender>;
}

function doorsOf({ address }: ServedApp) {
  return {
    action: actionDoor(address, actionIdOf(".", "submitSymptomReport")),
    api: apiDoor(address, "/api/v1/reports"),
  };
}

async function recordBoth(app: ServedApp, people: People, dataFolder: string) {
  const { action, api } = doorsOf(app);
  const { address } = app;
  const record = (sender: Sender): Promise<Tape[]> => recordTapes(sender, dataFolder);
  return {
    action: await record({ address, door: action, reporters: people.bareAction }),
    api: await record({ address, door: api, reporters: people.bareApi }),
  };
}
