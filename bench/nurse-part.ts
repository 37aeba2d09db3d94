import { type BenchClinic, NURSE } from "./clinic";
import type { Figure } from "./figure";
import { openHttpClient } from "./http-client";
import { measureRead, type Read, type ServedClinic } from "./nurse-reads";
import type { BenchPlan } from "./plan";
import { type Profile, profile } from "./profile";
import { record } from "./recording";
import { withApp } from "./served-app";
import { signInNurse } from "./sessions";

const READS: readonly Read[] = [
  {
    name: "GET /api/worklist",
    paths: () => ["/api/worklist"],
    aloneMilliseconds: 2.5,
    p95Milliseconds: 40,
    perSecond: 800,
    kilobytes: null,
  },
  {
    name: "/worklist",
    paths: () => ["/worklist"],
    aloneMilliseconds: null,
    p95Milliseconds: 80,
    perSecond: null,
    kilobytes: 60,
  },
  {
    name: "/patients/[id]",
    paths: ({ patientIds }) => patientIds.map((id) => `/patients/${id}`),
    aloneMilliseconds: null,
    p95Milliseconds: 120,
    perSecond: null,
    kilobytes: null,
  },
];

/** Patients whose pages are opened, one after another. */
const OPENED = 60;

/** What a nurse waits for, in a small and in a large clinic, both served at once. */
export async function measureNursePart(
  clinics: { small: BenchClinic; large: BenchClinic },
  dataFolder: string,
  plan: BenchPlan,
): Promise<{ figures: Figure[]; profiles: Profile[] }> {
  const figures: Figure[] = [];
  const small = await placeOf(clinics.small);
  const large = await placeOf(clinics.large);
  await withApp({ ...SERVED, databaseUrl: clinics.small.url, dataFolder }, (inSmall) =>
    withApp({ ...SERVED, databaseUrl: clinics.large.url, dataFolder }, async (inLarge) => {
      const served = { small: { ...small, ...inSmall }, large: { ...large, ...inLarge } };
      for (const read of READS) figures.push(...(await measureRead(read, served, plan)));
    }),
  );
  return { figures, profiles: await profileReads(clinics.large, large, dataFolder) };
}

const SERVED = { folder: ".", isRecording: false };

type Place = Omit<ServedClinic, "address">;

async function profileReads(
  clinic: BenchClinic,
  place: Place,
  dataFolder: string,
): Promise<Profile[]> {
  const serving = { folder: ".", databaseUrl: clinic.url, dataFolder, isRecording: true };
  const recorded = await withApp(serving, async ({ address }) => {
    const client = openHttpClient(address, 1);
    const headers = { cookie: place.cookie };
    const found = [];
    for (const { name, paths } of READS) {
      const path = paths({ ...place, address })[0] ?? "/";
      const ask = { method: "GET" as const, path, headers, body: null };
      found.push({ name, statements: (await record(client, ask, dataFolder)).statements });
    }
    client.close();
    return found;
  });
  const profiles: Profile[] = [];
  for (const { name, statements } of recorded) {
    profiles.push(await profile(name, clinic, () => statements));
  }
  return profiles;
}

async function placeOf({ superuser, patients }: BenchClinic): Promise<Place> {
  const { cookie } = await signInNurse(superuser, NURSE);
  const found = await superuser.query<{ id: string }>(
    `select id from (select id, row_number() over (order by record_number) as place from patients)
     where place % $1 = 0 order by place`,
    [Math.floor(patients / OPENED)],
  );
  return { cookie, patients, patientIds: found.rows.map(({ id }) => id) };
}
