"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { asAdmin } from "@/auth/action";
import { INVITATION_DAYS, invitationLink, signInLink } from "@/auth/invitation";
import { refuse } from "@/auth/refusal";
import * as change from "@/db/commands/change-account";
import { type InvitationLetter, inviteAccount as invite } from "@/db/commands/invite-account";
import { isStaff } from "@/domain/account";
import { careTeamsChange, invitation, roleChange, seenAccount } from "@/domain/account-form";
import { deliverMail } from "@/jobs/deliver-mail";
import { invitationMail, welcomeMail } from "@/jobs/write-mail";

export const inviteAccount = asAdmin(invitation, async (admin, invited) => {
  const careTeamIds = invited.role === "nurse" ? invited.careTeamIds : [];
  const made = await invite(admin, { ...invited, careTeamIds }, writeInvitation);
  if (typeof made === "string") return refuse(made, made === "address-taken" ? ["email"] : []);
  after(() => deliverMail(admin.clinicId));
  redirect(`/admin/accounts/${made.accountId}?done=invited`);
});

export const changeRole = asAdmin(roleChange, async (admin, { role, ...seen }) =>
  answer(await change.changeRole(admin, seen, role), "role-changed"),
);

export const changeCareTeams = asAdmin(careTeamsChange, async (admin, { careTeamIds, ...seen }) =>
  answer(await change.changeCareTeams(admin, seen, careTeamIds), "care-teams-changed"),
);

export const deactivateAccount = asAdmin(seenAccount, async (admin, seen) =>
  answer(await change.deactivateAccount(admin, seen, new Date()), "deactivated"),
);

export const reactivateAccount = asAdmin(seenAccount, async (admin, seen) =>
  answer(await change.reactivateAccount(admin, seen), "reactivated"),
);

export const resendInvitation = asAdmin(seenAccount, async (admin, seen) => {
  const sent = await change.resendInvitation(admin, seen, new Date(), writeInvitation);
  after(() => deliverMail(admin.clinicId));
  return answer(sent, "resent");
});

export const resetSecondFactor = asAdmin(seenAccount, async (admin, seen) => {
  const reset = await change.resetSecondFactor(admin, seen, new Date(), writeInvitation);
  after(() => deliverMail(admin.clinicId));
  return answer(reset, "second-factor-reset");
});

/** The page is drawn anew either way: it shows what was done, or what somebody else did meanwhile. */
function answer<Done extends string>(
  changed: { version: number } | change.AccountRefusal,
  done: Done,
) {
  refresh();
  return typeof changed === "string" ? refuse(changed) : done;
}

/** Staff are sent a link that enrols them, patients and caregivers the way to the sign-in page. */
function writeInvitation(letter: InvitationLetter) {
  return isStaff(letter.role)
    ? invitationMail({ ...letter, link: invitationLink(letter), days: INVITATION_DAYS })
    : welcomeMail({ ...letter, link: signInLink() });
}
