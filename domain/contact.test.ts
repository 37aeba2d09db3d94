import { expect, test } from "vitest";
import { ALERT_STATES, ALERT_VERBS, nextAlertState } from "./contact";

test.each([
  ["open", "acknowledge", { status: "accepted", state: "acknowledged" }],
  ["open", "close", { status: "accepted", state: "closed" }],
  ["acknowledged", "close", { status: "accepted", state: "closed" }],
  ["acknowledged", "acknowledge", { status: "refused", because: "already-acknowledged" }],
  ["closed", "acknowledge", { status: "refused", because: "already-closed" }],
  ["closed", "close", { status: "refused", because: "already-closed" }],
] as const)("an alert that is %s: %s", (state, verb, move) => {
  expect(nextAlertState(state, verb)).toEqual(move);
});

test("no accepted move leads back", () => {
  for (const state of ALERT_STATES) {
    for (const verb of ALERT_VERBS) {
      const move = nextAlertState(state, verb);
      if (move.status === "refused") continue;
      expect(ALERT_STATES.indexOf(move.state)).toBeGreaterThan(ALERT_STATES.indexOf(state));
    }
  }
});
