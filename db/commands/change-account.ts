import { and, eq, isNull, sql } from "drizzle-orm";
import { type AccountStatus, isStaff, type StaffRole } from "@/domain/account";
import type { Admin } from "@/domain/viewer";
import { type AuditEvent, audit } from "../audit";
import type { Transaction } from "../client";
import type { Letter } from "../mails";
import { inTransaction } from "../pool";
import { accounts } from "../schema/accounts";
import { careTeamMembers } from "../schema/care-team-members";
import { credentials } from "../schema/credentials";
import { sessions } from "../schema/sessions";
import {
  areOwnTeams,
  type InvitationLetter,
  joined,
  joinTeams,
  postInvitation,
} from "./invite-account";

/** Which account, as the admin saw it. */
export type SeenAccount = { accountId: string; version: number };

/** Why an account stays as it was. */
export type AccountRefusal = "not-found" | "changed-meanwhile" | "own-account" | "not-possible";

type Account = typeof accounts.$inferSelect;
type Write = (letter: InvitationLetter) => Letter;

/** A nurse becomes an admin, who sees no patients and so leaves the care teams; or the other way. */
export function changeRole(admin: Admin, seen: SeenAccount, role: StaffRole) {
  return changeAccount(admin, seen, "account.role-changed", async (tx, account) => {
    if (account.id === admin.accountId) return "own-account";
    if (!isStaff(account.role)) return "not-possible";
    const left = role === "admin" ? await leaveTeams(tx, account) : [];
    return { set: { role }, detail: { from: account.role, to: role, leftCareTeams: joined(left) } };
  });
}

/** Sets the care teams a nurse acts for. */
export function changeCareTeams(admin: Admin, seen: SeenAccount, careTeamIds: readonly string[]) {
  return changeAccount(admin, seen, "account.care-teams-changed", async (tx, account) => {
    if (account.role !== "nurse") return "not-possible";
    if (!(await areOwnTeams(tx, admin, careTeamIds))) return "not-found";
    const from = joined(await leaveTeams(tx, account));
    await joinTeams(tx, { clinicId: account.clinicId, accountId: account.id }, careTeamIds);
    return { set: {}, detail: { from, to: joined(careTeamIds) } };
  });
}

/** Ends all sessions of an account, which opens nothing from the next request on. */
export function deactivateAccount(admin: Admin, seen: SeenAccount, now: Date) {
  return changeAccount(admin, seen, "account.deactivated", async (tx, account) => {
    if (account.id === admin.accountId) return "own-account";
    if (account.status === "deactivated") return "not-possible";
    await endSessions(tx, account, now);
    return { set: { status: "deactivated" }, detail: {} };
  });
}

/** A deactivated account opens again as before; staff who had enrolled nothing need a new invitation. */
export function reactivateAccount(admin: Admin, seen: SeenAccount) {
  return changeAccount(admin, seen, "account.reactivated", async (tx, account) => {
    if (account.status !== "deactivated") return "not-possible";
    const status: AccountStatus = (await hasEnrolled(tx, account)) ? "active" : "invited";
    return { set: { status }, detail: {} };
  });
}

/** Sends the invitation anew; the link sent before opens nothing more. */
export function resendInvitation(admin: Admin, seen: SeenAccount, now: Date, write: Write) {
  return changeAccount(admin, seen, "account.invited-again", async (tx, account) => {
    if (account.status !== "invited") return "not-possible";
    await postInvitation(tx, admin, { ...account, accountId: account.id, invitedAt: now }, write);
    return { set: { invitedAt: now }, detail: {} };
  });
}

/**
 * Forgets password and second factor together and invites anew: whoever resets the one by mail
 * could otherwise keep the other.
 */
export function resetSecondFactor(admin: Admin, seen: SeenAccount, now: Date, write: Write) {
  return changeAccount(admin, seen, "account.second-factor-reset", async (tx, account) => {
    if (account.id === admin.accountId) return "own-account";
    if (account.status !== "active" || !isStaff(account.role)) return "not-possible";
    await endSessions(tx, account, now);
    await tx
      .delete(credentials)
      .where(
        and(eq(credentials.clinicId, account.clinicId), eq(credentials.accountId, account.id)),
      );
    await postInvitation(tx, admin, { ...account, accountId: account.id, invitedAt: now }, write);
    return { set: { status: "invited", invitedAt: now }, detail: {} };
  });
}

type Change = {
  set: Partial<Pick<Account, "role" | "status" | "invitedAt">>;
  detail: NonNullable<AuditEvent["detail"]>;
};

/**
 * One change of one account of the admin's own clinic, if it still is as they saw it; with its audit
 * event. Nobody changes their own role or ends their own account, so an active admin always remains:
 * two who end each other at once are put in turn, and the second is no admin any more.
 */
function changeAccount(
  admin: Admin,
  seen: SeenAccount,
  action: string,
  change: (tx: Transaction, account: Account) => Promise<Change | AccountRefusal>,
): Promise<{ version: number } | AccountRefusal> {
  const { clinicId } = admin;
  return inTransaction(admin, async (tx) => {
    if (!(await isStillAdmin(tx, admin))) return "changed-meanwhile";
    const isAccount = and(eq(accounts.clinicId, clinicId), eq(accounts.id, seen.accountId));
    const [account] = await tx.select().from(accounts).where(isAccount).for("update");
    if (!account) return "not-found";
    if (account.version !== seen.version) return "changed-meanwhile";
    const changed = await change(tx, account);
    if (typeof changed === "string") return changed;
    const version = account.version + 1;
    await tx
      .update(accounts)
      .set({ ...changed.set, version })
      .where(isAccount);
    const { detail } = changed;
    await audit(tx, admin, { action, subjectId: account.id, patientId: null, detail });
    return { version };
  });
}

/** Locks the clinic's active admins, in one order, and looks whether the one who asks is among them. */
async function isStillAdmin(tx: Transaction, admin: Admin): Promise<boolean> {
  const admins = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.clinicId, admin.clinicId),
        eq(accounts.role, "admin"),
        eq(accounts.status, "active"),
      ),
    )
    .orderBy(accounts.id)
    .for("update");
  return admins.some(({ id }) => id === admin.accountId);
}

async function leaveTeams(tx: Transaction, account: Account): Promise<string[]> {
  const left = await tx
    .delete(careTeamMembers)
    .where(
      and(
        eq(careTeamMembers.clinicId, account.clinicId),
        eq(careTeamMembers.accountId, account.id),
      ),
    )
    .returning({ careTeamId: careTeamMembers.careTeamId });
  return left.map(({ careTeamId }) => careTeamId);
}

async function endSessions(tx: Transaction, account: Account, now: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(
      and(
        eq(sessions.clinicId, account.clinicId),
        eq(sessions.accountId, account.id),
        isNull(sessions.revokedAt),
      ),
    );
}

/** Staff have enrolled once they have credentials; the others once they have signed in. */
async function hasEnrolled(tx: Transaction, account: Account): Promise<boolean> {
  if (!isStaff(account.role)) return account.lastSignInAt !== null;
  const kept = await tx
    .select({ found: sql`1` })
    .from(credentials)
    .where(and(eq(credentials.clinicId, account.clinicId), eq(credentials.accountId, account.id)));
  return kept.length === 1;
}
