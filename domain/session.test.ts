import { expect, test } from "vitest";
import { isActivityDue, isSessionLive, type Session } from "./session";

const now = new Date("2026-11-20T12:00:00Z");
const minutes = (count: number) => count * 60_000;
const days = (count: number) => minutes(count * 24 * 60);

function sessionSeen(agoMs: number, others: Partial<Session> = {}): Session {
  const lastSeenAt = new Date(now.getTime() - agoMs);
  const expiresAt = new Date(now.getTime() + 1);
  return { ownDevice: false, lastSeenAt, expiresAt, revokedAt: null, ...others };
}

test.each([
  { role: "nurse", ownDevice: false, restMs: minutes(15) },
  { role: "nurse", ownDevice: true, restMs: minutes(15) },
  { role: "admin", ownDevice: false, restMs: minutes(15) },
  { role: "patient", ownDevice: false, restMs: minutes(30) },
  { role: "caregiver", ownDevice: false, restMs: minutes(30) },
  { role: "patient", ownDevice: true, restMs: days(30) },
] as const)("a $role's session (own device: $ownDevice) rests $restMs ms at most", (limit) => {
  const { role, ownDevice, restMs } = limit;
  expect(isSessionLive(sessionSeen(restMs - 1, { ownDevice }), role, now)).toBe(true);
  expect(isSessionLive(sessionSeen(restMs, { ownDevice }), role, now)).toBe(false);
});

test("a session ends at its last moment, however busy it is", () => {
  expect(isSessionLive(sessionSeen(0, { expiresAt: now }), "nurse", now)).toBe(false);
});

test("a revoked session opens nothing", () => {
  expect(isSessionLive(sessionSeen(0, { revokedAt: now }), "nurse", now)).toBe(false);
});

test("activity is noted once a minute", () => {
  expect(isActivityDue(sessionSeen(minutes(1) - 1), now)).toBe(false);
  expect(isActivityDue(sessionSeen(minutes(1)), now)).toBe(true);
});
