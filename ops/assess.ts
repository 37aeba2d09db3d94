// Judges symptom reports from a file: `npm run -s assess < report.json` (one report, or an array of them).
import { faultsIn } from "@/domain/triage/fault";
import { type TriageReport, triageReport } from "@/domain/triage/report";
import { printedJudgement } from "./printed-judgement";

type Reading = { reports: TriageReport[]; faults: string[] };

const input = await readAll(process.stdin);
const said = parsed(input);
const { reports, faults } =
  "fault" in said ? { reports: [], faults: [said.fault] } : read(said.json);
if (faults.length > 0) {
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(""));
  process.exitCode = 1;
} else if ("json" in said && Array.isArray(said.json)) {
  printList(reports);
} else {
  reports.forEach((report) => {
    process.stdout.write(`${JSON.stringify(printedJudgement(report), null, 2)}\n`);
  });
}

async function readAll(stream: NodeJS.ReadStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): { json: unknown } | { fault: string } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { fault: "input: is not text in UTF-8" };
  }
  if (text.trim() === "") return { fault: "input: is empty; give one report or an array of them" };
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    return { fault: `input: is not JSON${placeIn(error)}` };
  }
}

/** Where the reading stopped, without the words that stood there: they may be a patient's. */
function placeIn(error: unknown): string {
  const place = error instanceof SyntaxError && /line \d+ column \d+/.exec(error.message);
  return place ? `, from ${place[0]}` : "";
}

/** Each report with its faults; an array's are named by their place in it, counted from 0. */
function read(json: unknown): Reading {
  const reading: Reading = { reports: [], faults: [] };
  const given = Array.isArray(json) ? json : [json];
  given.forEach((each, index) => {
    const where = Array.isArray(json) ? `report ${index}:` : "report:";
    const report = triageReport.safeParse(each);
    if (report.success) reading.reports.push(report.data);
    else {
      const found = faultsIn(report.error);
      reading.faults.push(
        ...found.map(({ path, message }) =>
          [where, path, message].filter((part) => part !== "").join(" "),
        ),
      );
    }
  });
  return reading;
}

/** Written report by report, so that a long list never has to be one string. */
function printList(reports: readonly TriageReport[]): void {
  process.stdout.write("[");
  reports.forEach((report, index) => {
    const printed = JSON.stringify(printedJudgement(report));
    process.stdout.write(`${index === 0 ? "" : ","}\n${printed}`);
  });
  process.stdout.write(reports.length === 0 ? "]\n" : "\n]\n");
}
