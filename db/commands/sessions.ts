import { and, eq, isNull } from "drizzle-orm";
import { sessionLimits } from "@/domain/session";
import { audit } from "../audit";
import { doorTo } from "../known-address";
import { inTransaction } from "../pool";
import type { SessionKey } from "../queries/sessions";
import { accounts } from "../schema/accounts";
import { sessions } from "../schema/sessions";
import { clearOldSignIns } from "./clear-old-sign-ins";

/**
 * Opens a session for an account that has proved itself, and clears what its earlier ones left
 * behind; false when it is not active any more.
 */
export async function openSession(
  key: SessionKey,
  opening: { accountId: string; ownDevice: boolean; now: Date },
): Promise<boolean> {
  const { clinicId, tokenHash } = key;
  const { accountId, ownDevice, now } = opening;
  const door = doorTo({ clinicId, accountId });
  const isAccount = and(eq(accounts.clinicId, clinicId), eq(accounts.id, accountId));
  const isOpen = await inTransaction(door, async (tx) => {
    const [account] = await tx
      .update(accounts)
      .set({ lastSignInAt: now })
      .where(and(isAccount, eq(accounts.status, "active")))
      .returning({ role: accounts.role });
    if (!account) return false;
    const expiresAt = new Date(now.getTime() + sessionLimits(account.role, ownDevice).absoluteMs);
    await tx
      .insert(sessions)
      .values({ clinicId, tokenHash, accountId, ownDevice, lastSeenAt: now, expiresAt });
    await audit(tx, door, { action: "session.opened", subjectId: accountId, patientId: null });
    return true;
  });
  if (isOpen) await clearOldSignIns({ clinicId, accountId }, now);
  return isOpen;
}

/** Ends a session at once; ending it again changes nothing. */
export function revokeSession(key: SessionKey, now: Date): Promise<void> {
  const { clinicId, tokenHash } = key;
  const door = { role: "door" as const, clinicId, accountId: null, key: tokenHash };
  return inTransaction(door, async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(
        and(
          eq(sessions.clinicId, clinicId),
          eq(sessions.tokenHash, tokenHash),
          isNull(sessions.revokedAt),
        ),
      )
      .returning({ accountId: sessions.accountId });
    if (!ended) return;
    const { accountId } = ended;
    const event = { action: "session.closed", subjectId: accountId, patientId: null };
    await audit(tx, doorTo({ clinicId, accountId }), event);
  });
}
