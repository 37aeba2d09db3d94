"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { asAdmin } from "@/auth/action";
import { INVITATION_DAYS, invitationLink, signInLink } from "@/auth/invitation";
import { refuse } from "@/auth/refusal";
import * as change from "@/db/commands/change-account";
import { type InvitationLetter, inviteAccount as invite } from "@/db/commands/invite-account";
import { type AccountChange, isStaff } from "@/domain/account";
import { careTeamsChange, invitation, roleChange, seenAccount } from "@/domain/account-form";
import type { Admin } from "@/domain/viewer";
import { deliverMail } from "@/jobs/deliver-mail";
import { invitationMail, welcomeMail } from "@/jobs/write-mail";

const ADDS_ACCOUNT = { verb: "add", object: "accounts" } as const;
const CHANGES_ACCOUNT = { verb: "change", object: "accounts" } as const;
const JOINS_TEAMS = { verb: "add", object: "care_team_members" } as const;
const REMOVES_CREDENTIALS = { verb: "remove", object: "credentials" } as const;

export const inviteAccount = asAdmin(ADDS_ACCOUNT, invitation, async (admin, invited) => {
  const careTeamIds = invited.role === "nurse" ? invited.careTeamIds : [];
  const made = await invite(admin, { ...invited, careTeamIds }, writeInvitation);
  if (typeof made === "string") return refuse(made, made === "address-taken" ? ["email"] : []);
  return show(admin, made, "invited");
});

export const changeRole = asAdmin(CHANGES_ACCOUNT, roleChange, async (admin, { role, ...seen }) => {
  const changed = await change.changeRole(admin, seen, role);
  return typeof changed === "string" ? no(changed) : show(admin, seen, "role-changed");
});

export const changeCareTeams = asAdmin(
  JOINS_TEAMS,
  careTeamsChange,
  async (admin, { careTeamIds, ...seen }) => {
    const changed = await change.changeCareTeams(admin, seen, careTeamIds);
    return typeof changed === "string" ? no(changed) : show(admin, seen, "care-teams-changed");
  },
);

export const deactivateAccount = asAdmin(CHANGES_ACCOUNT, seenAccount, async (admin, seen) => {
  const changed = await change.deactivateAccount(admin, seen, new Date());
  return typeof changed === "string" ? no(changed) : show(admin, seen, "deactivated");
});

export const reactivateAccount = asAdmin(CHANGES_ACCOUNT, seenAccount, async (admin, seen) => {
  const changed = await change.reactivateAccount(admin, seen);
  return typeof changed === "string" ? no(changed) : show(admin, seen, "reactivated");
});

export const resendInvitation = asAdmin(CHANGES_ACCOUNT, seenAccount, async (admin, seen) => {
  const changed = await change.resendInvitation(admin, seen, new Date(), writeInvitation);
  return typeof changed === "string" ? no(changed) : show(admin, seen, "resent");
});

export const resetSecondFactor = asAdmin(REMOVES_CREDENTIALS, seenAccount, async (admin, seen) => {
  const changed = await change.resetSecondFactor(admin, seen, new Date(), writeInvitation);
  return typeof changed === "string" ? no(changed) : show(admin, seen, "second-factor-reset");
});

/** The page is drawn anew: it shows what somebody else did meanwhile. */
function no(reason: change.AccountRefusal) {
  refresh();
  return refuse(reason);
}

/** Shows the account as it is now; its mail, if there is one, goes out afterwards. */
function show(admin: Admin, { accountId }: { accountId: string }, done: AccountChange): never {
  after(() => deliverMail(admin.clinicId));
  redirect(`/admin/accounts/${accountId}?done=${done}`);
}

/** Staff are sent a link that enrols them, patients and caregivers the way to the sign-in page. */
function writeInvitation(letter: InvitationLetter) {
  return isStaff(letter.role)
    ? invitationMail({ ...letter, link: invitationLink(letter), days: INVITATION_DAYS })
    : welcomeMail({ ...letter, link: signInLink() });
}
