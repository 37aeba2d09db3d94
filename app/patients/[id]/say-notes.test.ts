import { expect, test } from "vitest";
import { sayNotes } from "./say-notes";

test("facts that held for several open alerts stand once, in the data's order, with their sources", () => {
  const open = [
    { contextNoteIds: ["with-chemotherapy", "early-high-risk"] },
    { contextNoteIds: ["early-high-risk"] },
  ];
  const said = sayNotes(open, { language: "en" });
  expect(said.map(({ id }) => id)).toEqual(["early-high-risk", "with-chemotherapy"]);
  expect(said[1]?.text).toBe(
    "Also on chemotherapy: fever means neutropenic sepsis until excluded.",
  );
  expect(said.every(({ sources }) => sources.length > 0)).toBe(true);
});

test("without an open alert there is nothing to say", () => {
  expect(sayNotes([], { language: "en" })).toEqual([]);
});
