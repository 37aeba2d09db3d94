import { z } from "zod";
import { acceptInvitation, findInvited, type Invitation } from "@/db/commands/credentials";
import { env } from "@/env";
import { clearCookie, readCookie, setCookie } from "./cookies";
import { hashPassword, passwordFault } from "./password";
import type { Proof } from "./proof";
import { openTicket, seal, sealTicket } from "./seal";
import { findTotpStep, makeTotpSecret, totpLink } from "./totp";

export const INVITATION_DAYS = 7;
const ENROLMENT_SECONDS = 60 * 60;

const invitation = z.object({
  clinicId: z.uuid(),
  accountId: z.uuid(),
  invitedAt: z.iso.datetime().transform((at) => new Date(at)),
});
const enrolment = invitation.extend({ totpSecret: z.string() });

/** The link that invites a member of staff: sealed, for seven days, void once used or sent anew. */
export function invitationLink({ clinicId, accountId, invitedAt }: Invitation): string {
  const endsAt = new Date(invitedAt.getTime() + INVITATION_DAYS * 24 * 60 * 60_000);
  const token = sealTicket("invitation", { clinicId, accountId, invitedAt }, endsAt);
  return `${env.ONSET_URL}/sign-in/accept?token=${token}`;
}

/** Where everyone signs in. */
export function signInLink(): string {
  return `${env.ONSET_URL}/sign-in`;
}

/**
 * Begins to accept an invitation, once a person pressed the button (a mail scanner opens links):
 * this browser is given a secret for its authenticator. False for a link that opens nothing.
 */
export async function beginEnrolment(token: string): Promise<boolean> {
  const now = new Date();
  const opened = openTicket("invitation", invitation, token, now);
  if (!opened || !(await findInvited(opened))) return false;
  const endsAt = new Date(now.getTime() + ENROLMENT_SECONDS * 1000);
  const begun = { ...opened, totpSecret: makeTotpSecret() };
  await setCookie("enrolment", sealTicket("enrolment", begun, endsAt), ENROLMENT_SECONDS);
  return true;
}

export type Enrolment = { name: string; email: string; totpSecret: string; totpLink: string };

/** Who enrols on this browser, and the secret their authenticator is to learn; null for nobody. */
export async function findEnrolment(): Promise<Enrolment | null> {
  const begun = openTicket("enrolment", enrolment, await readCookie("enrolment"), new Date());
  const invited = begun && (await findInvited(begun));
  if (!begun || !invited) return null;
  const { totpSecret } = begun;
  return { ...invited, totpSecret, totpLink: totpLink(totpSecret, invited.email) };
}

export type EnrolmentFault =
  | "invitation-over"
  | "password-too-short"
  | "password-too-like-name"
  | "wrong-totp"
  | "too-many-tries";

/** Accepts the invitation of this browser: the password is kept, the authenticator has proved itself. */
export async function enrol(chosen: {
  password: string;
  code: string;
}): Promise<{ proof: Proof; email: string } | EnrolmentFault> {
  const now = new Date();
  const begun = openTicket("enrolment", enrolment, await readCookie("enrolment"), now);
  const invited = begun && (await findInvited(begun));
  if (!begun || !invited) return "invitation-over";
  const fault = passwordFault(chosen.password, invited);
  if (fault) return fault;
  const totpStep = findTotpStep(begun.totpSecret, chosen.code, now);
  if (totpStep === null) return "wrong-totp";
  const passwordHash = await hashPassword(chosen.password);
  if (passwordHash === null) return "too-many-tries";
  const totpSecretSealed = seal("totp", begun.totpSecret);
  const proofs = { passwordHash, totpSecretSealed, totpStep, now };
  if (!(await acceptInvitation(begun, proofs))) return "invitation-over";
  await clearCookie("enrolment");
  const { clinicId, accountId } = begun;
  return { proof: { clinicId, accountId, ownDevice: false }, email: invited.email };
}
