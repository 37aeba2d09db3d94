"use server";

import { redirect } from "next/navigation";
import { after } from "next/server";
import { v4 as uuid } from "uuid";
import { z } from "zod";
import { asAnyone } from "@/auth/action";
import { endChallenge, findChallenge, setChallenge } from "@/auth/challenge";
import { beginEnrolment, enrol } from "@/auth/invitation";
import { findPlace } from "@/auth/place";
import { proveByCode, requestCode } from "@/auth/prove-code";
import { proveByPassword } from "@/auth/prove-password";
import { refuse } from "@/auth/refusal";
import { signInWith, signOutHere } from "@/auth/sign-in";
import { findDemonstrationAccount } from "@/db/queries/demonstration-accounts";
import { DEMONSTRATION_ADDRESSES } from "@/domain/demonstration";
import { acceptance, address, codeProof, passwordProof } from "@/domain/sign-in";
import { deliverMail } from "@/jobs/deliver-mail";
import { signInCodeMail } from "@/jobs/write-mail";

const ADDS_CODE = { verb: "add", object: "sign_in_codes" } as const;
const USES_CODE = { verb: "change", object: "sign_in_codes" } as const;
const READS_CREDENTIALS = { verb: "read", object: "credentials" } as const;
const ADDS_CREDENTIALS = { verb: "add", object: "credentials" } as const;
const READS_ACCOUNT = { verb: "read", object: "accounts" } as const;
const ADDS_SESSION = { verb: "add", object: "sessions" } as const;
const ENDS_SESSION = { verb: "change", object: "sessions" } as const;

/** The first step, the same for everyone: an address. */
export const requestSignInCode = asAnyone(
  ADDS_CODE,
  address,
  async ({ clientAddress }, { email }) => {
    const now = new Date();
    const id = uuid(); // by chance throughout: it is half of what opens the account
    const replaces = (await findChallenge())?.id ?? null;
    const place = await findPlace(email, clientAddress);
    const asked = await requestCode({ email, id, replaces, now }, place, signInCodeMail);
    if (asked === "too-many-tries") return refuse("too-many-tries");
    const { mailWaitsAt } = asked;
    if (mailWaitsAt) after(() => deliverMail(mailWaitsAt));
    await setChallenge({ email, id }, now);
    redirect("/sign-in/code");
  },
);

/** The second step of patients and caregivers. */
export const signInWithCode = asAnyone(USES_CODE, codeProof, async ({ clientAddress }, said) => {
  const challenge = await findChallenge();
  if (!challenge) return refuse("no-sign-in");
  const place = await findPlace(challenge.email, clientAddress);
  const proof = await proveByCode({ ...challenge, ...said, now: new Date() }, place);
  if (!proof || !(await signInWith(proof, challenge.email))) return refuse("wrong-code");
  await endChallenge();
  redirect("/");
});

/** The second step of staff. */
export const signInWithPassword = asAnyone(
  READS_CREDENTIALS,
  passwordProof,
  async ({ clientAddress }, said) => {
    const challenge = await findChallenge();
    if (!challenge) return refuse("no-sign-in");
    const { email } = challenge;
    const place = await findPlace(email, clientAddress);
    const proof = await proveByPassword({ email, ...said, now: new Date() }, place);
    if (proof === "too-many-tries") return refuse("too-many-tries");
    if (!proof || !(await signInWith(proof, email))) return refuse("wrong-password");
    await endChallenge();
    redirect("/");
  },
);

/** One click, in a demonstration alone. */
export const signInToDemonstration = asAnyone(
  ADDS_SESSION,
  z.object({ email: z.enum(DEMONSTRATION_ADDRESSES) }),
  async (_anyone, { email }) => {
    const account = await findDemonstrationAccount(email);
    if (!account) return refuse("no-demonstration");
    const isIn = await signInWith({ ...account, ownDevice: false }, email);
    return isIn ? redirect("/") : refuse("no-demonstration");
  },
);

/** Opens an invitation, once a person asked for it. */
export const openInvitation = asAnyone(
  READS_ACCOUNT,
  z.object({ token: z.string().max(1000) }),
  async (_anyone, { token }) =>
    (await beginEnrolment(token)) ? redirect("/sign-in/enrol") : refuse("invitation-over"),
);

/** Accepts the invitation this browser opened, and signs in. */
export const acceptInvitation = asAnyone(ADDS_CREDENTIALS, acceptance, async (_anyone, chosen) => {
  const enrolled = await enrol(chosen);
  if (typeof enrolled === "string") return refuse(enrolled);
  await signInWith(enrolled.proof, enrolled.email);
  redirect("/");
});

export const signOut = asAnyone(ENDS_SESSION, z.object({}), async () => {
  await signOutHere();
  redirect("/sign-in?signed-out=yes");
});
