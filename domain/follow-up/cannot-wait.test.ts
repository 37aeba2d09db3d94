import { expect, test } from "vitest";
import { cannotWaitSince } from "./cannot-wait";

const before = new Date("2026-11-20T09:00:00Z");
const now = new Date("2026-11-23T09:00:00Z");

test.each([
  { before: null, canWait: false, noSymptoms: false, since: now },
  { before, canWait: false, noSymptoms: false, since: before },
  { before, canWait: null, noSymptoms: false, since: before },
  { before: null, canWait: null, noSymptoms: false, since: null },
  { before, canWait: true, noSymptoms: false, since: null },
  { before, canWait: null, noSymptoms: true, since: null },
])("standing at $before, canWait $canWait, no symptoms $noSymptoms: since $since", (told) => {
  expect(cannotWaitSince(told.before, told, now)).toEqual(told.since);
});
