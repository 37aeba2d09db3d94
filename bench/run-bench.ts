import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build, isBuilt } from "@/ops/build";
import { TOP } from "@/ops/data-folder";
import { openScratchServer } from "@/ops/scratch-server";
import { step } from "@/ops/step";
import { temporaryFolder } from "@/ops/temporary-folder";
import { openClinic } from "./clinic";
import type { Figure } from "./figure";
import { measureJudging } from "./judging";
import { describeMachine } from "./machine";
import { measureNursePart } from "./nurse-part";
import type { BenchPlan } from "./plan";
import { BARE_APP, measureReportPart } from "./report-part";
import { buildApp } from "./served-app";

export type BenchResult = { machine: string[]; figures: Figure[]; clinics: string };

/** Everything, one after another, so that nothing is measured beside something else of ours. */
export async function runBench(plan: BenchPlan, stopped: AbortSignal): Promise<BenchResult> {
  const figures = measureJudging();
  const dataFolder = await temporaryFolder();
  const server = await step("Database up", stopped, openScratchServer);
  try {
    const today = new Date();
    const open = (patients: number) =>
      step(`${patients} patients loaded`, stopped, () => openClinic(server, { patients, today }));
    const small = await open(plan.patients.small);
    const large = await open(plan.patients.large);
    if (!isBuilt()) await step("App built", stopped, () => build(stopped));
    await step("Bare app built", stopped, buildBareApp);
    figures.push(
      ...(await step("Nurse's pages", stopped, () =>
        measureNursePart({ small, large }, dataFolder, plan),
      )),
      ...(await step("Reports", stopped, () => measureReportPart(large, dataFolder, plan))),
    );
    const clinics = [small, large].map(({ patients, reports }) => `${patients} with ${reports}`);
    return { machine: await describeMachine(server), figures, clinics: clinics.join(", ") };
  } finally {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

/** Its declared types would be read with ours. */
async function buildBareApp(): Promise<void> {
  await buildApp(BARE_APP);
  await rm(join(TOP, BARE_APP, "next-env.d.ts"), { force: true });
}
