import { findStaffCredentials, spendTotpStep } from "@/db/commands/credentials";
import { countTry, forgiveTries } from "@/db/commands/rate-limits";
import { limitOf } from "./limits";
import { isPassword } from "./password";
import type { Place } from "./place";
import type { Proof } from "./proof";
import { unseal } from "./seal";
import { findTotpStep } from "./totp";

export type PasswordAttempt = { email: string; password: string; code: string; now: Date };

/**
 * The proof of a member of staff: the password and a code of their authenticator that was not used
 * before. Null for a wrong one, an unknown address and a deactivated account alike.
 */
export async function proveByPassword(
  attempt: PasswordAttempt,
  place: Place,
): Promise<Proof | null | "too-many-tries"> {
  const { email, password, code, now } = attempt;
  const limits = passwordLimits(email, place);
  if (!(await countTry(limits, now))) return "too-many-tries";
  const kept = await findStaffCredentials(email);
  const isRight = await isPassword(password, kept?.passwordHash ?? null);
  if (isRight === null) return "too-many-tries";
  const secret = kept && unseal("totp", kept.totpSecretSealed);
  const step = secret ? findTotpStep(secret, code, now) : null;
  if (!isRight || !kept || step === null) return null;
  const { clinicId, accountId } = kept;
  if (!(await spendTotpStep({ clinicId, accountId }, step))) return null;
  for (const { key } of limits) await forgiveTries(key);
  return { clinicId, accountId, ownDevice: false };
}

function passwordLimits(email: string, { clientAddress, knownDevice }: Place) {
  if (knownDevice) return [limitOf("password", email, "device", knownDevice)];
  return [limitOf("password", email, clientAddress), limitOf("password-anywhere", email)];
}
