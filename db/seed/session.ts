import type pg from "pg";
import { inTransactionOn, openDatabase } from "../client";
import { sessions } from "../schema";
import { makeSessionToken } from "../session-token";

/** Whom to sign in; the moment is an earlier one for a session that has run out since. */
type SeededSession = { clinicId: string; accountId: string; openedAt: Date };

/** Signs people in without the door, for tests: what each one's session cookie holds, in their order. */
export async function seedSessions(
  url: string,
  people: readonly SeededSession[],
): Promise<string[]> {
  const pool = openDatabase(url, 1);
  try {
    return await Promise.all(people.map((person) => seedSessionOn(pool, person)));
  } finally {
    await pool.end();
  }
}

/** The same for one person, on a pool that is open already. */
export async function seedSessionOn(
  pool: pg.Pool,
  { clinicId, accountId, openedAt }: SeededSession,
): Promise<string> {
  const { token, key } = makeSessionToken(clinicId);
  const door = { role: "door" as const, clinicId, accountId, key: null };
  await inTransactionOn(pool, door, (tx) =>
    tx.insert(sessions).values({
      ...key,
      accountId,
      ownDevice: false,
      lastSeenAt: openedAt,
      expiresAt: new Date(openedAt.getTime() + TWELVE_HOURS_MS),
    }),
  );
  return token;
}

const TWELVE_HOURS_MS = 12 * 60 * 60 * 1000;
