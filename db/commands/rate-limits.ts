import { eq, sql } from "drizzle-orm";
import type { Principal } from "../client";
import { inTransaction } from "../pool";
import { rateLimits } from "../schema/rate-limits";

/**
 * How often something may be tried. The first `free` tries of a window are answered at once; each
 * one more has to wait twice as long as the one before it, beginning with `pauseSeconds`. When the
 * window is over, all is forgotten: nobody is ever locked out.
 */
export type RateLimit = { free: number; pauseSeconds: number; windowSeconds: number };

/** A limit for one somebody or something; the key is hashed by the caller and names nobody. */
export type LimitedKey = { key: string; limit: RateLimit };

const DOOR: Principal = { role: "door", clinicId: null, accountId: null, key: null };

/**
 * Counts one try against each key; false when one of them has to wait. Committed by itself, so that
 * a try counts whatever becomes of it.
 */
export function countTry(keys: readonly LimitedKey[], now: Date): Promise<boolean> {
  return inTransaction(DOOR, async (tx) => {
    const inOneOrder = keys.toSorted((a, b) => (a.key < b.key ? -1 : 1)); // or two would wait for each other
    for (const { key, limit } of inOneOrder) {
      const elapsed = sql`extract(epoch from ${now.toISOString()}::timestamptz - ${rateLimits.startedAt})`;
      const isOver = sql`${elapsed} >= ${limit.windowSeconds}`;
      const waited = sql`${elapsed} >= ${limit.pauseSeconds} * (power(2, ${rateLimits.tries} - ${limit.free} + 1) - 1)`;
      const counted = await tx
        .insert(rateLimits)
        .values({ key, tries: 1, startedAt: now })
        .onConflictDoUpdate({
          target: rateLimits.key,
          set: {
            tries: sql`case when ${isOver} then 1 else ${rateLimits.tries} + 1 end`,
            startedAt: sql`case when ${isOver} then ${now.toISOString()}::timestamptz else ${rateLimits.startedAt} end`,
          },
          setWhere: sql`${isOver} or ${rateLimits.tries} < ${limit.free} or ${waited}`,
        })
        .returning({ tries: rateLimits.tries });
      if (counted.length === 0) return false;
    }
    return true;
  });
}

/** Forgets the tries of a key: the person has proved who they are. */
export function forgiveTries(key: string): Promise<void> {
  return inTransaction(DOOR, async (tx) => {
    await tx.update(rateLimits).set({ tries: 0 }).where(eq(rateLimits.key, key));
  });
}
