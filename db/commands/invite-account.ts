import { and, count, eq, inArray } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Role } from "@/domain/access";
import type { StaffRole } from "@/domain/account";
import type { Admin } from "@/domain/viewer";
import { audit } from "../audit";
import type { Transaction } from "../client";
import { type Letter, postMail } from "../mails";
import { inTransaction } from "../pool";
import { accounts } from "../schema/accounts";
import { careTeamMembers } from "../schema/care-team-members";
import { careTeams } from "../schema/care-teams";
import { clinics } from "../schema/clinics";
import { signInAddresses } from "../schema/sign-in-addresses";
import type { Invitation } from "./credentials";

/** Whom to invite; only nurses stand in care teams. */
export type Invited = {
  name: string;
  email: string;
  role: StaffRole;
  careTeamIds: readonly string[];
};

/** What the mail is written from. */
export type InvitationLetter = Invitation & {
  name: string;
  role: Role;
  language: string;
  clinicName: string;
};

/** Thrown inside the transaction, so that nothing of the account stays. */
class AddressTaken extends Error {}

/**
 * Makes an invited account, its sign-in address and the mail to it, all or nothing. An address that
 * any clinic of this installation uses is "address-taken": which one stays untold.
 */
export async function inviteAccount(
  admin: Admin,
  invited: Invited,
  write: (letter: InvitationLetter) => Letter,
): Promise<{ accountId: string } | "address-taken" | "not-found"> {
  try {
    return await inTransaction(admin, async (tx) => {
      if (!(await areOwnTeams(tx, admin, invited.careTeamIds))) return "not-found";
      const { clinicId } = admin;
      const accountId = uuidv7();
      const invitedAt = new Date();
      await takeAddress(tx, { clinicId, accountId, invitedAt }, invited);
      await joinTeams(tx, { clinicId, accountId }, invited.careTeamIds);
      await postInvitation(tx, admin, { accountId, invitedAt, ...invited, language: "en" }, write);
      const detail = { role: invited.role, careTeams: joined(invited.careTeamIds) };
      const event = { action: "account.invited", subjectId: accountId, patientId: null, detail };
      await audit(tx, admin, event);
      return { accountId };
    });
  } catch (error) {
    if (error instanceof AddressTaken) return "address-taken";
    throw error;
  }
}

async function takeAddress(tx: Transaction, invitation: Invitation, invited: Invited) {
  const { clinicId, accountId, invitedAt } = invitation;
  const { name, email, role } = invited;
  const account = { clinicId, id: accountId, name, email, role, invitedAt };
  const made = await tx
    .insert(accounts)
    .values({ ...account, status: "invited" })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  if (made.length === 0) throw new AddressTaken();
  const taken = await tx
    .insert(signInAddresses)
    .values({ email, clinicId, accountId })
    .onConflictDoNothing()
    .returning({ email: signInAddresses.email });
  if (taken.length === 0) throw new AddressTaken();
}

/** Whether every id is a care team of the admin's clinic. */
export async function areOwnTeams(
  tx: Transaction,
  { clinicId }: Admin,
  careTeamIds: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(careTeamIds)];
  if (ids.length === 0) return true;
  const [own] = await tx
    .select({ count: count() })
    .from(careTeams)
    .where(and(eq(careTeams.clinicId, clinicId), inArray(careTeams.id, ids)));
  return own?.count === ids.length;
}

/** Adds an account to care teams. */
export async function joinTeams(
  tx: Transaction,
  account: { clinicId: string; accountId: string },
  careTeamIds: readonly string[],
): Promise<void> {
  const rows = [...new Set(careTeamIds)].map((careTeamId) => ({ ...account, careTeamId }));
  if (rows.length > 0) await tx.insert(careTeamMembers).values(rows);
}

/** Ids as one text for the audit, each once and in one order. */
export function joined(ids: readonly string[]): string {
  return [...new Set(ids)].toSorted().join();
}

/** Posts the mail that invites, or invites anew. */
export async function postInvitation(
  tx: Transaction,
  { clinicId }: Admin,
  account: Omit<InvitationLetter, "clinicId" | "clinicName"> & { email: string },
  write: (letter: InvitationLetter) => Letter,
): Promise<void> {
  const [clinic] = await tx
    .select({ name: clinics.name })
    .from(clinics)
    .where(eq(clinics.id, clinicId));
  const letter = write({ clinicId, clinicName: clinic?.name ?? "", ...account });
  await postMail(tx, { clinicId, email: account.email }, letter);
}
