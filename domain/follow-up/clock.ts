import type { Urgency } from "../clinical/ids";

/** Hours until a nurse should have acted; null waits for the next visit. Source: triage-rules.json, urgencyLevels, held to it by the test. */
export const URGENCY_TARGET_HOURS = {
  routine: null,
  "within-72h": 72,
  "same-day-call": 24,
  "emergency-now": 1,
} as const satisfies Record<Urgency, number | null>;

/** The moment the target runs out, nights and weekends counted; null without a target. */
export function dueAt(urgency: Urgency, raisedAt: Date): Date | null {
  const hours = URGENCY_TARGET_HOURS[urgency];
  return hours === null ? null : new Date(raisedAt.getTime() + hours * HOUR_MS);
}

/** Whole minutes waited so far. */
export function waitMinutes(raisedAt: Date, now: Date): number {
  return Math.floor((now.getTime() - raisedAt.getTime()) / MINUTE_MS);
}

/** How a wait stands against its target. */
export type ClockLeft =
  | { status: "no-target" }
  | { status: "left"; minutes: number }
  | { status: "overdue"; minutes: number };

/** Whole minutes left until it is due, or gone by; the very moment it is due is not yet overdue. */
export function clockLeft(due: Date | null, now: Date): ClockLeft {
  if (due === null) return { status: "no-target" };
  return now <= due
    ? { status: "left", minutes: waitMinutes(now, due) }
    : { status: "overdue", minutes: waitMinutes(due, now) };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
