import { countTry, forgiveTries } from "@/db/commands/rate-limits";
import { issueSignInCode, tryCode } from "@/db/commands/sign-in-codes";
import type { Letter } from "@/db/mails";
import { atLeast } from "./at-least";
import type { Challenge } from "./challenge";
import { limitOf } from "./limits";
import type { Place } from "./place";
import type { Proof } from "./proof";
import { hashSignInCode, makeSignInCode } from "./sign-in-code";

const CODE_MINUTES = 10;
const SAME_TIME_MS = 250;

export type CodeLetter = { code: string; minutes: number; clinicName: string; language: string };

/**
 * Sends a sign-in code to an address that is a patient's or caregiver's, and does nothing for every
 * other: the answer and its time are the same. Answers with the clinic whose mail now waits, which
 * nobody outside may learn; "too-many-tries" when the address has to wait.
 */
export async function requestCode(
  request: Challenge & { replaces: string | null; now: Date },
  place: Place,
  write: (letter: CodeLetter) => Letter,
): Promise<{ mailWaitsAt: string | null } | "too-many-tries"> {
  const { email, id, now } = request;
  if (!(await countTry(requestLimits(email, place), now))) return "too-many-tries";
  const code = makeSignInCode();
  const codeHash = hashSignInCode(id, code);
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
  const mailWaitsAt = await atLeast(SAME_TIME_MS, () =>
    issueSignInCode({ ...request, codeHash, expiresAt }, (account) =>
      write({ ...account, code, minutes: CODE_MINUTES }),
    ),
  );
  return { mailWaitsAt };
}

/** The proof of whoever knows the code that this browser asked for; null for every other reason. */
export async function proveByCode(
  attempt: Challenge & { code: string; ownDevice: boolean; now: Date },
  place: Place,
): Promise<Proof | null> {
  const { email, id, code, now } = attempt;
  const codeHash = hashSignInCode(id, code);
  const account = await atLeast(SAME_TIME_MS, () => tryCode({ email, id, codeHash, now }));
  if (!account) return null;
  for (const { key } of requestLimits(email, place)) await forgiveTries(key);
  return { ...account, ownDevice: attempt.ownDevice };
}

function requestLimits(email: string, { clientAddress, knownDevice }: Place) {
  if (knownDevice) return [limitOf("code-request", email, "device", knownDevice)];
  return [limitOf("code-request", email, clientAddress), limitOf("code-request-anywhere", email)];
}
