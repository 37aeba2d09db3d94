import { expect, test } from "vitest";
import { unratedAmong } from "./unrated";

const BLANK = { frequency: null, severity: null, interference: null, amount: null, presence: null };

test.each([
  { said: "nothing", rating: BLANK, isUnrated: true },
  { said: "none at all", rating: { ...BLANK, severity: 0 }, isUnrated: false },
  { said: "no", rating: { ...BLANK, presence: 0 }, isUnrated: false },
  { said: "a part", rating: { ...BLANK, interference: 2 }, isUnrated: false },
])("a symptom of which $said was answered", ({ rating, isUnrated }) => {
  expect(unratedAmong([rating])).toHaveLength(isUnrated ? 1 : 0);
});
