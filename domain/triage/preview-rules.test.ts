import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ruleSet } from "../clinical/rules";
import { assess } from "./assess";
import { previewRules } from "./preview-rules";
import { triageReport } from "./report";

const answers = {
  "chest-pain": { severity: 3 },
  cough: { severity: 2 },
  "coughing-blood": { severity: 1 },
};
const report = triageReport.parse({ answers, context: { weeksSinceStart: 3 } });
const idsOf = (preview: typeof ruleSet) => preview.rules.map(({ id }) => id);

test("the form judges emergencies as the server does, by rules that have been through JSON", () => {
  const preview: typeof ruleSet = JSON.parse(
    JSON.stringify(previewRules(ruleSet, ["emergency-now"])),
  );
  const emergencies = assess(report, ruleSet).alerts.filter(
    ({ urgency }) => urgency === "emergency-now",
  );
  expect(emergencies).not.toEqual([]);
  expect(assess(report, preview).alerts).toEqual(emergencies);
});

test("only the asked urgencies go to the browser, and they are small", () => {
  const preview = previewRules(ruleSet, ["emergency-now"]);
  expect(preview.rules).toHaveLength(29);
  expect(preview.contextNotes).toEqual([]);
  expect(JSON.stringify(preview).length).toBeLessThan(32_000);
});

test("a rule that counts rules goes along only with all the rules it counts", () => {
  expect(idsOf(previewRules(ruleSet, ["same-day-call"]))).toContain("two-ambers");
  expect(idsOf(previewRules(ruleSet, ["routine"]))).not.toContain("red-flags-blank");
  const all = previewRules(ruleSet, ["routine", "within-72h", "same-day-call", "emergency-now"]);
  expect(idsOf(all)).toEqual(idsOf(ruleSet));
});

test("the engine itself brings none of the clinical data into the browser", () => {
  const seen = new Set<string>();
  const files = [new URL("./assess.ts", import.meta.url)];
  for (const file of files) {
    const imported = readFileSync(file, "utf8").matchAll(
      /^(?:import|export) (?!type)[^;]*? from "(\.[^"]+)"/gms,
    );
    for (const [, path] of imported) {
      if (!path || seen.has(path)) continue;
      seen.add(path);
      files.push(new URL(`${path}.ts`, file));
    }
  }
  const withoutPath = [...seen].map((path) => path.replace(/^.*\//, ""));
  expect(withoutPath.sort()).toEqual(
    ["answer", "composite-grade", "holds", "ids", "inputs", "lab-limit", "new-or-worse"].sort(),
  );
});
