import { and, eq, sql } from "drizzle-orm";
import type { Role } from "@/domain/access";
import { isActivityDue, isSessionLive } from "@/domain/session";
import type { Transaction } from "../client";
import { inTransaction } from "../pool";
import { accounts } from "../schema/accounts";
import { sessions } from "../schema/sessions";

/** What a session's cookie says once it is read: no more than where to look. */
export type SessionKey = { clinicId: string; tokenHash: string };

/** The person a live session stands for, as the database knows them now. */
export type SignedIn = {
  clinicId: string;
  accountId: string;
  name: string;
  role: Role;
  /** Of a patient their own, of a caregiver the one they report for. */
  patientId: string | null;
  careTeamIds: readonly string[];
};

/**
 * Who is signed in with this session at this moment; null when it rested too long, lasted too long,
 * was revoked, or its account is no longer active. Notes the activity, unless it is a screen that
 * asks by itself: then a worklist left open would never sign out.
 */
export function findSignedIn(
  key: SessionKey,
  moment: { now: Date; isActivity: boolean },
): Promise<SignedIn | null> {
  const { clinicId, tokenHash } = key;
  const door = { role: "door" as const, clinicId, accountId: null, key: tokenHash };
  return inTransaction(door, async (tx) => {
    const session = await findSession(tx, key);
    if (!session) return null;
    const account = await findAccount(tx, clinicId, session.accountId);
    if (account?.status !== "active") return null;
    if (!isSessionLive(session, account.role, moment.now)) return null;
    if (moment.isActivity && isActivityDue(session, moment.now)) {
      await tx.update(sessions).set({ lastSeenAt: moment.now }).where(isSession(key));
    }
    const { status: _, ...person } = account;
    return { clinicId, accountId: session.accountId, ...person };
  });
}

function isSession({ clinicId, tokenHash }: SessionKey) {
  return and(eq(sessions.clinicId, clinicId), eq(sessions.tokenHash, tokenHash));
}

/** The session's own row names the account; from here on the transaction is at that account's door. */
async function findSession(tx: Transaction, key: SessionKey) {
  const [session] = await tx
    .select({
      accountId: sessions.accountId,
      ownDevice: sessions.ownDevice,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      revokedAt: sessions.revokedAt,
      asAccount: sql`set_config('app.account_id', ${sessions.accountId}::text, true)`,
    })
    .from(sessions)
    .where(isSession(key));
  return session;
}

async function findAccount(tx: Transaction, clinicId: string, accountId: string) {
  const [account] = await tx
    .select({
      name: accounts.name,
      role: accounts.role,
      status: accounts.status,
      patientId: sql<string | null>`case ${accounts.role}
        when 'patient' then (select p.id from patients p
          where p.clinic_id = ${clinicId} and p.account_id = ${accountId})
        when 'caregiver' then (select c.patient_id from caregivers c
          where c.clinic_id = ${clinicId} and c.account_id = ${accountId} and c.ended_at is null
          order by c.created_at limit 1) end`,
      careTeamIds: sql<string[]>`array(select m.care_team_id from care_team_members m
        where m.clinic_id = ${clinicId} and m.account_id = ${accountId})`,
    })
    .from(accounts)
    .where(and(eq(accounts.clinicId, clinicId), eq(accounts.id, accountId)));
  return account;
}
