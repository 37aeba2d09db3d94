import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import { audit } from "../audit";
import { doorOf, doorTo, findKnownAddress, type KnownAccount } from "../known-address";
import { inTransaction } from "../pool";
import { accounts } from "../schema/accounts";
import { credentials } from "../schema/credentials";

/** What a member of staff has to match; only the sign-in door reads it. */
export type StaffCredentials = KnownAccount & { passwordHash: string; totpSecretSealed: string };

/** The credentials of the active staff account of an address; null for everyone else. */
export function findStaffCredentials(email: string): Promise<StaffCredentials | null> {
  return inTransaction(doorOf(email), async (tx) => {
    const account = await findKnownAddress(tx, email);
    if (account?.status !== "active") return null;
    const { clinicId, accountId } = account;
    const [kept] = await tx
      .select({
        passwordHash: credentials.passwordHash,
        totpSecretSealed: credentials.totpSecretSealed,
      })
      .from(credentials)
      .where(and(eq(credentials.clinicId, clinicId), eq(credentials.accountId, accountId)));
    if (!kept?.passwordHash || !kept.totpSecretSealed) return null;
    const { passwordHash, totpSecretSealed } = kept;
    return { clinicId, accountId, passwordHash, totpSecretSealed };
  });
}

/** Uses up a time step of the second factor; false when it, or a later one, was used before. */
export function spendTotpStep(account: KnownAccount, step: number): Promise<boolean> {
  return inTransaction(doorTo(account), async (tx) => {
    const lastStep = sql`${credentials.totpLastStep}::bigint`;
    const used = await tx
      .update(credentials)
      .set({ totpLastStep: String(step) })
      .where(
        and(
          eq(credentials.clinicId, account.clinicId),
          eq(credentials.accountId, account.accountId),
          or(isNull(credentials.totpLastStep), lt(lastStep, step)),
        ),
      )
      .returning({ accountId: credentials.accountId });
    return used.length === 1;
  });
}

/** An invitation as its link carries it: sent anew, it has another moment, and the old link is void. */
export type Invitation = KnownAccount & { invitedAt: Date };

/** Whom an invitation is for, as long as it was neither accepted nor sent anew. */
export function findInvited(
  invitation: Invitation,
): Promise<{ name: string; email: string } | null> {
  return inTransaction(doorTo(invitation), async (tx) => {
    const [invited] = await tx
      .select({ name: accounts.name, email: accounts.email })
      .from(accounts)
      .where(isOpen(invitation));
    return invited ?? null;
  });
}

/** Accepts an invitation with its password and second factor; false when it is open no more. */
export function acceptInvitation(
  invitation: Invitation,
  proofs: { passwordHash: string; totpSecretSealed: string; totpStep: number; now: Date },
): Promise<boolean> {
  const { clinicId, accountId } = invitation;
  const door = doorTo(invitation);
  return inTransaction(door, async (tx) => {
    const accepted = await tx
      .update(accounts)
      .set({ status: "active", version: sql`${accounts.version} + 1` })
      .where(isOpen(invitation))
      .returning({ id: accounts.id });
    if (accepted.length === 0) return false;
    const kept = {
      passwordHash: proofs.passwordHash,
      totpSecretSealed: proofs.totpSecretSealed,
      totpConfirmedAt: proofs.now,
      totpLastStep: String(proofs.totpStep),
    };
    await tx
      .insert(credentials)
      .values({ clinicId, accountId, ...kept })
      .onConflictDoUpdate({ target: [credentials.clinicId, credentials.accountId], set: kept });
    await audit(tx, door, { action: "account.activated", subjectId: accountId, patientId: null });
    return true;
  });
}

function isOpen({ clinicId, accountId, invitedAt }: Invitation) {
  return and(
    eq(accounts.clinicId, clinicId),
    eq(accounts.id, accountId),
    eq(accounts.status, "invited"),
    eq(accounts.invitedAt, invitedAt),
  );
}
