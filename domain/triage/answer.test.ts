import { expect, test } from "vitest";
import { answered, scored } from "./answer";

test.each([
  { says: "severity before frequency", answer: { frequency: 4, severity: 1 }, score: 1 },
  { says: "frequency before amount", answer: { amount: 4, frequency: 2 }, score: 2 },
  { says: "amount where there is nothing else", answer: { amount: 3 }, score: 3 },
  { says: "presence last", answer: { presence: 1 }, score: 1 },
  { says: "never interference", answer: { interference: 4 }, score: undefined },
  { says: "an answered 0 as 0", answer: { severity: 0, interference: 0 }, score: 0 },
  { says: "frequency when severity is blank", answer: { frequency: 3, severity: null }, score: 3 },
  { says: "nothing of a blank", answer: { severity: null }, score: undefined },
  { says: "nothing of a blank symptom", answer: null, score: undefined },
  { says: "nothing of a symptom not picked", answer: undefined, score: undefined },
])("a score is read from $says", ({ answer, score }) => {
  expect(scored(answer)?.value).toBe(score);
});

test("blank attributes are not answers", () => {
  expect(answered({ severity: 0, interference: null })).toEqual([
    { attribute: "severity", value: 0 },
  ]);
  expect(answered(null)).toEqual([]);
});
