import { expect, test } from "vitest";
import { z } from "zod";
import file from "../clinical/data/triage-rules.json" with { type: "json" };
import { RULES, URGENCIES } from "../clinical/ids";
import { ruleSet } from "../clinical/rules";
import { assess } from "./assess";
import { triageReport } from "./report";

const testCases = z
  .array(
    z.strictObject({
      id: z.string(),
      description: z.string().min(1),
      report: triageReport,
      expectUrgency: z.enum(URGENCIES).nullable(),
      expectRules: z.array(z.enum(RULES)),
      expectNotRules: z.array(z.enum(RULES)),
    }),
  )
  .parse(file.testCases);

test("the clinical data brings 319 example reports, each with its own id", () => {
  expect(new Set(testCases.map(({ id }) => id)).size).toBe(319);
});

test.each(testCases)("$id: $description", ({ report, ...expected }) => {
  const { urgency, alerts } = assess(report, ruleSet);
  const held = alerts.map((alert) => alert.ruleId);
  expect(urgency).toBe(expected.expectUrgency);
  expect(held).toEqual(expect.arrayContaining(expected.expectRules));
  expect(held.filter((id) => expected.expectNotRules.includes(id))).toEqual([]);
});

test.each(RULES)("%s fires in one example and is held back in another", (id) => {
  expect(testCases.some(({ expectRules }) => expectRules.includes(id))).toBe(true);
  expect(testCases.some(({ expectNotRules }) => expectNotRules.includes(id))).toBe(true);
});
