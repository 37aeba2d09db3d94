import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import triage from "@/domain/clinical/data/triage-rules.json" with { type: "json" };

const top = fileURLToPath(new URL("..", import.meta.url));

function assessed(input: string | Buffer) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "-s", "assess"], {
    cwd: top,
    input,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  const faults = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("npm "));
  return { status, stdout, faults };
}

const severe = {
  answers: {
    fatigue: { severity: 3, interference: 4 },
    "chest-pain": { severity: 1 },
    cough: null,
  },
  measurements: { "temperature-c": 38.2 },
  labs: {
    alt: { value: 160, lln: 10, uln: 40, baseline: 25 },
    tsh: { value: 2, lln: 0.5, uln: 4 },
  },
  context: { weeksSinceStart: 5 },
};

test("one report is judged: urgency, rules, reasons, grades, advice", () => {
  const { status, stdout, faults } = assessed(JSON.stringify(severe));
  const judged = JSON.parse(stdout);
  expect({ status, faults }).toEqual({ status: 0, faults: [] });
  expect(judged).toMatchObject({
    urgency: "same-day-call",
    patientGrades: { fatigue: null, "chest-pain": null, cough: null },
    scores: { fatigue: 3, "chest-pain": 1, cough: null },
    labGrades: { alt: 2, tsh: null },
    ruleSet: "clinical-data-1",
  });
  expect(judged.reasons.map(({ rule }: { rule: string }) => rule)).toEqual(judged.rules);
  expect(judged.reasons[0]).toEqual({
    rule: "chest-pain-any",
    urgency: "same-day-call",
    text: expect.stringContaining("chest pain"),
    inputs: [{ kind: "symptom", id: "chest-pain", attribute: "severity", value: 1 }],
    citations: expect.arrayContaining([expect.any(String)]),
    confidence: expect.stringMatching(/verified|recalled|approximate/),
  });
  expect(judged.patientAdvice[0].text).toContain("oncology team");
  expect(judged.contextNotes.map(({ note }: { note: string }) => note)).toEqual([
    "early-high-risk",
  ]);
});

test("patient grades are given for the official wording alone", () => {
  const official = { ...severe, context: { officialWording: true } };
  const { patientGrades } = JSON.parse(assessed(JSON.stringify(official)).stdout);
  expect(patientGrades).toEqual({ fatigue: 3, "chest-pain": null, cough: null });
});

test("an array is answered by an array: every example of the clinical data gets its urgency", () => {
  const reports = triage.testCases.map(({ report }) => report);
  const judged: { urgency: string | null }[] = JSON.parse(assessed(JSON.stringify(reports)).stdout);
  expect(judged.map(({ urgency }) => urgency)).toEqual(
    triage.testCases.map(({ expectUrgency }) => expectUrgency),
  );
});

test("ten thousand reports are judged", () => {
  const reports = Array.from({ length: 10_000 }, () => severe);
  const { status, stdout } = assessed(JSON.stringify(reports));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toHaveLength(10_000);
});

test("an empty array is an empty array; a byte order mark and doubled keys do no harm", () => {
  expect(assessed("[]").stdout).toBe("[]\n");
  const { stdout } = assessed('\uFEFF{"answers":{},"answers":{"seizure":{"severity":1}}}');
  expect(JSON.parse(stdout)).toMatchObject({ urgency: "emergency-now" });
});

test.each([
  ["", "input: is empty; give one report or an array of them"],
  [" \n", "input: is empty; give one report or an array of them"],
  ['{"answers":', "input: is not JSON"],
  ['{"answers":{},\n}', "input: is not JSON, from line 2 column 1"],
  ['{"answers":{},"name":Rossi}', "input: is not JSON"],
  [Buffer.from([0xff, 0xfe, 0x7b]), "input: is not text in UTF-8"],
  ["null", "report: must be an object"],
  ["[[]]", "report 0: must be an object"],
  ['{"answers":{"__proto__":{"severity":4}}}', "report: answers.__proto__ is not a known symptom"],
  [
    '[{"answers":{}},{"answers":{"rash":{"severity":1}}}]',
    "report 1: answers.rash.severity is not asked of this symptom",
  ],
])("%j cannot be read: exit 1, one line, nothing printed", (input, fault) => {
  expect(assessed(input)).toEqual({ status: 1, stdout: "", faults: [fault] });
});

test("every fault of every report has its own line", () => {
  const reports = [{}, { answers: { fever: { severity: 7 }, x: {} } }, { answers: {} }];
  expect(assessed(JSON.stringify(reports)).faults).toEqual([
    "report 0: answers must be an object",
    "report 1: answers.fever.severity must be a whole number from 0 to 4, or null when left blank",
    "report 1: answers.x is not a known symptom",
  ]);
});
