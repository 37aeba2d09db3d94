import { type BenchClinic, NURSE } from "./clinic";
import type { Figure } from "./figure";
import { measureRead, type Read, type ServedClinic } from "./nurse-reads";
import type { BenchPlan } from "./plan";
import { serve } from "./served-app";
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
): Promise<Figure[]> {
  const small = await serveClinic(clinics.small, dataFolder);
  try {
    const large = await serveClinic(clinics.large, dataFolder);
    try {
      const figures: Figure[] = [];
      for (const read of READS) figures.push(...(await measureRead(read, { small, large }, plan)));
      return figures;
    } finally {
      await large.stop();
    }
  } finally {
    await small.stop();
  }
}

async function serveClinic(
  { superuser, url: databaseUrl, patients }: BenchClinic,
  dataFolder: string,
): Promise<ServedClinic & { stop(): Promise<void> }> {
  const { cookie } = await signInNurse(superuser, NURSE);
  const found = await superuser.query<{ id: string }>(
    `select id from (select id, row_number() over (order by record_number) as place from patients)
     where place % $1 = 0 order by place`,
    [Math.floor(patients / OPENED)],
  );
  const patientIds = found.rows.map(({ id }) => id);
  const app = await serve({ folder: ".", databaseUrl, dataFolder, isRecording: false });
  return { ...app, cookie, patients, patientIds };
}
