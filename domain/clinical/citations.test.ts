import { expect, test } from "vitest";
import { citationLine, citationOf, citations } from "./citations";
import followUp from "./data/followup.json" with { type: "json" };
import labs from "./data/labs.json" with { type: "json" };
import windows from "./data/onset-windows.json" with { type: "json" };
import regimens from "./data/regimens.json" with { type: "json" };
import symptoms from "./data/symptoms.json" with { type: "json" };
import triage from "./data/triage-rules.json" with { type: "json" };

const keys = citations.map(({ key }) => key);
const cited = [symptoms, windows, labs, triage, regimens, followUp].flatMap(keysCitedIn);

function keysCitedIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(keysCitedIn);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([field, value]) => {
    const isKey = /^(citation|citations|targetCitation|loincCitation)$/.test(field);
    return isKey && value !== null ? [value].flat().map(String) : keysCitedIn(value);
  });
}

test("there are 121 sources, each once", () => {
  expect(new Set(keys).size).toBe(121);
});

test("every source that is cited is there, and every source is cited", () => {
  expect(new Set(cited)).toEqual(new Set(keys));
});

test("a source with a DOI says how far the DOI is trusted", () => {
  expect(citations.filter(({ doi, doiConfidence }) => doi !== null && !doiConfidence)).toEqual([]);
});

test("a source reads as one line, with its DOI when it has one", () => {
  expect(citationLine("Couey2019")).toMatch(
    /^Couey MA, .*Delayed immune-related events.*2019;.*doi:10\.1186\/s40425-019-0645-6\.$/,
  );
  expect(citationLine("EviQ")).not.toContain("doi");
  for (const key of keys) expect(citationLine(key)).not.toMatch(/\n|\.\.|null/);
});

test("a key without a source is refused", () => {
  expect(() => citationOf("Nobody1900")).toThrow("Nobody1900");
});

test.each([
  {
    what: "rule",
    rows: triage.rules.map(({ id, confidence, citations: of }) => ({ id, confidence, of })),
  },
  {
    what: "regimen",
    rows: regimens.regimens.map(({ id, confidence, citations: of }) => ({ id, confidence, of })),
  },
  {
    what: "parameter",
    rows: followUp.parameters.map(({ id, confidence, citations: of }) => ({ id, confidence, of })),
  },
  {
    what: "window",
    rows: windows.entries.map(({ id, confidence, citation }) => ({
      id,
      confidence,
      of: [citation],
    })),
  },
])("a verified $what leans on at least one source that was read", ({ rows }) => {
  const verified = rows.filter(({ confidence }) => confidence === "verified");
  const unread = verified.filter(({ of }) =>
    of.every((key) => citationOf(key).readLevel === "not-read"),
  );
  expect(verified.length).toBeGreaterThan(0);
  expect(unread).toEqual([]);
});
