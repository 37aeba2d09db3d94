import { expect, test } from "vitest";
import { invitation } from "./account-form";
import { oneLine } from "./plain-text";

const texts = [
  { shown: "letters of any script", text: "Zoë Ó Briain 李 عائشة", isTaken: true },
  { shown: "a joiner inside a word", text: "می\u200cخواهم", isTaken: true },
  { shown: "a line feed", text: "Ada\nRossi", isTaken: false },
  { shown: "a carriage return", text: "Ada\rRossi", isTaken: false },
  { shown: "a tabulator", text: "Ada\tRossi", isTaken: false },
  { shown: "a NUL", text: "Ada\0", isTaken: false },
  { shown: "a line separator", text: "Ada\u2028Rossi", isTaken: false },
  { shown: "a next-line control", text: "Ada\u0085Rossi", isTaken: false },
  { shown: "a right-to-left override", text: "Ada \u202eissoR", isTaken: false },
  { shown: "an isolate", text: "Ada \u2066Rossi\u2069", isTaken: false },
  { shown: "half an emoji", text: "Ada \ud83e", isTaken: false },
];

test.each(texts)("a name with $shown is taken: $isTaken", ({ text, isTaken }) => {
  expect(invitation.shape.name.safeParse(text).success).toBe(isTaken);
});

test("spaces around a line are not part of it, and its length is counted without them", () => {
  expect(oneLine(3).parse("  Ada \n")).toBe("Ada");
  expect(oneLine(3).safeParse("Adam").success).toBe(false);
});
