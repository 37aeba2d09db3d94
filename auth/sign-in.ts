import { z } from "zod";
import { sessionLimits } from "@/domain/session";
import { clearCookie, cookieName, readCookie, setCookie } from "./cookies";
import { makeDeviceMark } from "./device";
import { callAuth } from "./next-auth";
import { type Proof, sealProof } from "./proof";

const csrf = z.object({ csrfToken: z.string() });
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Signs in whoever proved themself, by next-auth's own callback, and marks the device as one that
 * knows the address. Ends the session this browser had before. False when the account is not active.
 */
export async function signInWith(proof: Proof, email: string): Promise<boolean> {
  await signOutHere();
  const csrfToken = await takeCsrfToken();
  const sealed = sealProof(proof, new Date());
  const answer = await callAuth(["callback", "proof"], { csrfToken, proof: sealed, json: "true" });
  const token = answer.cookies.get(cookieName("session"))?.value;
  if (!token) return false;
  await setCookie("session", token, lifeOf(proof));
  await setCookie("device", makeDeviceMark(email), YEAR_SECONDS);
  return true;
}

/** Revokes the session of this browser, and clears its cookie. */
export async function signOutHere(): Promise<void> {
  if (!(await readCookie("session"))) return;
  await callAuth(["signout"], { csrfToken: await takeCsrfToken(), json: "true" });
  await clearCookie("session");
}

/** A cookie ends with the browser, unless the patient calls the device their own. */
function lifeOf({ ownDevice }: Proof): number | null {
  return ownDevice ? sessionLimits("patient", true).absoluteMs / 1000 : null;
}

async function takeCsrfToken(): Promise<string> {
  const answer = await callAuth(["csrf"], null);
  const cookie = answer.cookies.get(cookieName("csrf"));
  if (cookie) await setCookie("csrf", cookie.value, null);
  return csrf.parse(await answer.json()).csrfToken;
}
