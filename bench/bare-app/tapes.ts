import { readFileSync } from "node:fs";
import pg from "pg";
import { z } from "zod";
import { env } from "@/env";
import { tapesFile } from "../statements-file";
import { replay, tape } from "../tape";

const kept: { pool?: pg.Pool; tapes?: Map<string, z.infer<typeof tape>> } = {};

/** Sends the statements recorded of this patient's report once more, under another report's id. */
export async function replayReport(patientId: string, reportId: string): Promise<void> {
  kept.pool ??= new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: 12,
    options: "-c role=onset_app",
  });
  kept.tapes ??= readTapes();
  const recorded = kept.tapes.get(patientId);
  if (!recorded) throw new Error("no report of this patient was recorded");
  await replay(kept.pool, recorded, reportId);
}

function readTapes() {
  const read = z.array(tape).parse(JSON.parse(readFileSync(tapesFile(env.ONSET_DATA), "utf8")));
  return new Map(read.map((each) => [each.patientId, each]));
}
