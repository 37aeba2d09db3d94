import fc from "fast-check";
import { expect, test } from "vitest";
import { URGENCIES, type Urgency } from "../clinical/ids";
import { compareFollowUps, type WorklistPlace } from "./worklist-order";

const hour = (n: number) => new Date(Date.UTC(2026, 10, 23, n));
const place = (
  patientId: string,
  urgency: Urgency | null,
  dueAt: Date | null,
  since: number,
): WorklistPlace => ({ patientId, urgency, dueAt, waitingSince: hour(since) });

const inOrder = [
  place("an emergency", "emergency-now", hour(9), 8),
  place("an emergency of later", "emergency-now", hour(10), 1),
  place("a call today, due now", "same-day-call", hour(1), 1),
  place("one due with it, but waiting less long", "same-day-call", hour(1), 2),
  place("within 72 h", "within-72h", hour(0), 0),
  place("routine with a promised time", "routine", hour(20), 5),
  place("routine, long ago", "routine", null, 0),
  place("routine, tie A", "routine", null, 3),
  place("routine, tie B", "routine", null, 3),
  place("no urgency, promised call", null, hour(0), 0),
  place("no urgency, report overdue", null, null, 0),
];

test("the most pressing stand first, then the soonest due, then the longest waiting", () => {
  const any = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
  fc.assert(
    fc.property(any, (shuffled) => {
      expect(shuffled.toSorted(compareFollowUps)).toEqual(inOrder);
    }),
  );
});

test("two follow-ups tie only when they are the same patient's", () => {
  const places = fc.record({
    patientId: fc.constantFrom("a", "b", "c"),
    urgency: fc.constantFrom(...URGENCIES, null),
    dueAt: fc.option(fc.integer({ min: 0, max: 2 }).map(hour)),
    waitingSince: fc.integer({ min: 0, max: 2 }).map(hour),
  });
  fc.assert(
    fc.property(places, places, (a, b) => {
      expect(Math.sign(compareFollowUps(a, b))).toBe(0 - Math.sign(compareFollowUps(b, a)));
      if (compareFollowUps(a, b) === 0) expect(a).toEqual(b);
    }),
  );
});
