import type { Role } from "./access";

/** What is kept of one signed-in device. */
export type Session = {
  ownDevice: boolean;
  lastSeenAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type Limits = { idleMs: number; absoluteMs: number };

const STAFF: Limits = { idleMs: 15 * MINUTE_MS, absoluteMs: 12 * HOUR_MS };
const SHARED_DEVICE: Limits = { idleMs: 30 * MINUTE_MS, absoluteMs: 12 * HOUR_MS };
const OWN_DEVICE: Limits = { idleMs: 30 * DAY_MS, absoluteMs: 180 * DAY_MS };

/** How long a session may rest, and how long it may last. Staff never own the device they work at. */
export function sessionLimits(role: Role, ownDevice: boolean): Limits {
  if (role === "nurse" || role === "admin") return STAFF;
  return ownDevice ? OWN_DEVICE : SHARED_DEVICE;
}

/** Whether the session still opens Onset at this moment, for a person of this role. */
export function isSessionLive(session: Session, role: Role, now: Date): boolean {
  if (session.revokedAt !== null || session.expiresAt <= now) return false;
  const { idleMs } = sessionLimits(role, session.ownDevice);
  return now.getTime() - session.lastSeenAt.getTime() < idleMs;
}

/** Activity is noted at most once a minute, so that reading pages seldom writes. */
export function isActivityDue(session: Session, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= MINUTE_MS;
}
