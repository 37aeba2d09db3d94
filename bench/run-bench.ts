import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build, isBuilt } from "@/ops/build";
import { TOP } from "@/ops/data-folder";
import { openScratchServer, type ScratchServer } from "@/ops/scratch-server";
import { step } from "@/ops/step";
import { temporaryFolder } from "@/ops/temporary-folder";
import { openClinic } from "./clinic";
import type { Figure } from "./figure";
import { measureJudging } from "./judging";
import { describeMachine } from "./machine";
import { measureNursePart } from "./nurse-part";
import type { BenchPlan } from "./plan";
import type { Profile } from "./profile";
import { BARE_APP, measureReportPart } from "./report-part";
import { buildApp } from "./served-app";

export type BenchResult = {
  machine: string[];
  clinics: string;
  figures: Figure[];
  profiles: Profile[];
};

/** Everything, one after another, so that nothing is measured beside something else of ours. */
export async function runBench(plan: BenchPlan, stopped: AbortSignal): Promise<BenchResult> {
  const dataFolder = await temporaryFolder();
  const server = await step("Database up", stopped, openScratchServer);
  try {
    return await Promise.race([measureAll(server, dataFolder, { plan, stopped }), told(stopped)]);
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function measureAll(
  server: ScratchServer,
  dataFolder: string,
  { plan, stopped }: { plan: BenchPlan; stopped: AbortSignal },
): Promise<BenchResult> {
  const machine = await describeMachine(server);
  const judging = measureJudging();
  const today = new Date();
  const open = (patients: number) =>
    step(`${patients} patients loaded`, stopped, () => openClinic(server, { patients, today }));
  const small = await open(plan.patients.small);
  const large = await open(plan.patients.large);
  if (!isBuilt()) await step("App built", stopped, () => build(stopped));
  await step("Bare app built", stopped, buildBareApp);
  const nurse = await step("Nurse's pages", stopped, () =>
    measureNursePart({ small, large }, dataFolder, plan),
  );
  const reports = await step("Reports", stopped, () => measureReportPart(large, dataFolder, plan));
  return {
    machine,
    clinics: [small, large].map(({ patients, reports: n }) => `${patients} with ${n}`).join(", "),
    figures: [...judging, ...reports.figures, ...nurse.figures],
    profiles: [...reports.profiles, ...nurse.profiles],
  };
}

/** Never settles, unless somebody ends the run: then at once, so that nothing of it is left behind. */
function told(stopped: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    stopped.addEventListener("abort", () => reject(stopped.reason), { once: true });
  });
}

/** Its declared types would be read with ours. */
async function buildBareApp(): Promise<void> {
  await buildApp(BARE_APP);
  await rm(join(TOP, BARE_APP, "next-env.d.ts"), { force: true });
}
