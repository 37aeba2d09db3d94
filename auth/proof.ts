import { z } from "zod";
import { openTicket, sealTicket } from "./seal";

/** That somebody has just proved which account is theirs; never leaves the server. */
const proof = z.object({ clinicId: z.uuid(), accountId: z.uuid(), ownDevice: z.boolean() });
export type Proof = z.infer<typeof proof>;

const SECONDS = 30;

/** Seals a proof on its way through next-auth, whose callback takes nothing else. */
export function sealProof(proved: Proof, now: Date): string {
  return sealTicket("proof", proved, new Date(now.getTime() + SECONDS * 1000));
}

export function openProof(sealed: string | undefined, now: Date): Proof | null {
  return openTicket("proof", proof, sealed, now);
}
