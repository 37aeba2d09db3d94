import { readFileSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { makeRandom } from "@/db/seed/random";
import { openHttpClient } from "./http-client";
import { makeReports, type Sender } from "./sending";
import { statementsFile } from "./statements-file";
import { type Statement, statement, type Tape } from "./tape";

/** Sends one report of each reporter to a recording server, one after another, and keeps what it said to its database. */
export async function recordTapes(
  { address, door, reporters }: Sender,
  dataFolder: string,
): Promise<Tape[]> {
  const random = makeRandom("tapes", Date.now());
  const client = openHttpClient(address, 1);
  const tapes: Tape[] = [];
  try {
    for (const { report, who } of makeReports(random, reporters, reporters.length)) {
      rmSync(statementsFile(dataFolder), { force: true });
      const answer = await client.ask(door.ask(report, who));
      if (!door.isTaken(answer)) {
        throw new Error(`the report was not taken: ${answer.status} ${answer.bytes}`);
      }
      const { id: reportId } = report;
      tapes.push({
        patientId: report.body.patientId,
        reportId,
        statements: await readStatements(dataFolder),
      });
    }
  } finally {
    client.close();
  }
  return tapes;
}

/** The answer may be there before the connection's last word; then there are more begins than ends. */
async function readStatements(dataFolder: string): Promise<Statement[]> {
  for (let tries = 0; tries < 100; tries++) {
    const lines = readFileSync(statementsFile(dataFolder), "utf8").trim().split("\n");
    const statements = lines.map((line) => statement.parse(JSON.parse(line)));
    if (statements.at(-1)?.text === "commit") return statements;
    await wait(5);
  }
  throw new Error("the recorded statements do not end");
}

/** Of a tape, the one transaction that stores the report and all that follows from it. */
export function reportTransaction(tape: Tape): Tape {
  const transactions: Statement[][] = [];
  for (const each of tape.statements) {
    if (each.text.startsWith("begin")) transactions.push([]);
    transactions.at(-1)?.push(each);
  }
  const found = transactions.find((statements) =>
    statements.some(({ text }) => text.includes("insert into symptom_reports")),
  );
  if (!found) throw new Error("no report was stored on this tape");
  return { ...tape, statements: found };
}
