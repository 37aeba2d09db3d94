import { and, eq, inArray, lt, type SQL } from "drizzle-orm";
import type { Transaction } from "../client";
import type { KnownAccount } from "../known-address";
import { inTransaction } from "../pool";
import { rateLimits } from "../schema/rate-limits";
import { sessions } from "../schema/sessions";
import { signInCodes } from "../schema/sign-in-codes";

const DAY_MS = 24 * 60 * 60_000;

/**
 * Forgets an account's codes after a day and its sessions 30 days after they ended, and everybody's
 * counted tries after a day: none of them can open or slow anything any more. The audit keeps who
 * signed in when. As the system, for the door removes nothing.
 */
export function clearOldSignIns(account: KnownAccount, now: Date): Promise<void> {
  const { clinicId, accountId } = account;
  const dayAgo = new Date(now.getTime() - DAY_MS);
  const monthAgo = new Date(now.getTime() - 30 * DAY_MS);
  const isOwn = (table: typeof signInCodes | typeof sessions) =>
    and(eq(table.clinicId, clinicId), eq(table.accountId, accountId));
  return inTransaction({ role: "system", clinicId }, async (tx) => {
    await tx.delete(signInCodes).where(and(isOwn(signInCodes), lt(signInCodes.expiresAt, dayAgo)));
    await tx.delete(sessions).where(and(isOwn(sessions), lt(sessions.expiresAt, monthAgo)));
    await clearTries(tx, lt(rateLimits.startedAt, dayAgo));
  });
}

/** Passes over what somebody is counting at this moment: two who wait for each other would both fail. */
async function clearTries(tx: Transaction, isOld: SQL): Promise<void> {
  const { key } = rateLimits;
  const old = tx.select({ key }).from(rateLimits).where(isOld).for("update", { skipLocked: true });
  await tx.delete(rateLimits).where(inArray(key, old));
}
