import { z } from "zod";
import { clearCookie, readCookie, setCookie } from "./cookies";
import { openTicket, sealTicket } from "./seal";

/**
 * Who is about to sign in on this browser: the address they gave, and the id of the code that was
 * perhaps sent. The same for every address, and sealed, so that it tells nothing. A code opens only
 * in the browser that asked for it; hence no stranger can use up its tries.
 */
const challenge = z.object({ email: z.string(), id: z.uuid() });
export type Challenge = z.infer<typeof challenge>;

/** Long enough for a late mail, and for a second try at a password. */
const SECONDS = 20 * 60;

export async function setChallenge(wanted: Challenge, now: Date): Promise<void> {
  const endsAt = new Date(now.getTime() + SECONDS * 1000);
  await setCookie("sign-in", sealTicket("sign-in", wanted, endsAt), SECONDS);
}

/** The sign-in that this browser has begun; null when it has begun none lately. */
export async function findChallenge(): Promise<Challenge | null> {
  return openTicket("sign-in", challenge, await readCookie("sign-in"), new Date());
}

export async function endChallenge(): Promise<void> {
  await clearCookie("sign-in");
}
