import { readFileSync, rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { makeRandom } from "@/db/seed/random";
import { type Ask, type HttpClient, openHttpClient } from "./http-client";
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
      const { answer, statements } = await record(client, door.ask(report, who), dataFolder);
      if (!door.isTaken(answer)) throw new Error(`a report was answered ${answer.status}`);
      tapes.push({ patientId: report.body.patientId, reportId: report.id, statements });
    }
  } finally {
    client.close();
  }
  return tapes;
}

/** Asks a recording server, with nothing else under way, and collects the statements it ran. */
export async function record(client: HttpClient, ask: Ask, dataFolder: string) {
  rmSync(statementsFile(dataFolder), { force: true });
  const answer = await client.ask(ask);
  return { answer, statements: await readStatements(dataFolder) };
}

/** The answer may be there before the connection's last word. */
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
