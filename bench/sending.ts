import type { Random } from "@/db/seed/random";
import { openHttpClient } from "./http-client";
import { type Load, type LoadPlan, underLoad } from "./load";
import { type MadeReport, makeReport } from "./made-report";
import type { ReportDoor } from "./report-doors";
import type { SignedIn } from "./sessions";

/** An app with a door to send reports through, and who sends them. */
export type Sender = { address: string; door: ReportDoor; reporters: readonly SignedIn[] };

/** Sends fresh reports, each reporter in turn; a report that is not taken ends the load. */
export async function sendReports(
  { address, door, reporters }: Sender,
  plan: LoadPlan,
  random: Random,
): Promise<Load> {
  const client = openHttpClient(address, plan.connections);
  const sent = makeReports(random, reporters, plan.times).map(({ report, who }) =>
    door.ask(report, who),
  );
  try {
    return await underLoad(plan, async () => {
      const ask = sent.pop();
      if (!ask) throw new RangeError("more was sent than was made");
      const answer = await client.ask(ask);
      if (door.isTaken(answer)) return;
      throw new Error(`${ask.path} answered ${answer.status}: ${startOf(answer.bytes)}`);
    });
  } finally {
    client.close();
  }
}

/** Made before the clock starts, and each at a moment of its own. */
export function makeReports(
  random: Random,
  reporters: readonly SignedIn[],
  count: number,
): { report: MadeReport; who: SignedIn }[] {
  const now = Date.now();
  return Array.from({ length: count }, (_, place) => {
    const who = reporters[place % reporters.length];
    if (!who?.patientId) throw new RangeError("nobody to report");
    return { who, report: makeReport(random, who.patientId, new Date(now - count + place)) };
  });
}

function startOf(bytes: Buffer): string {
  return bytes.toString("utf8").slice(0, 300);
}
