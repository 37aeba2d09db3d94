import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod";
import { env } from "@/env";

/** Each purpose has a key of its own, so that nothing sealed for one opens another. */
export type Purpose = "totp" | "sign-in" | "enrolment" | "invitation" | "proof";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals a text with AES-256-GCM under the installation's secret: unreadable, and unchangeable. */
export function seal(purpose: Purpose, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** What was sealed for this purpose; null for anything else. */
export function unseal(purpose: Purpose, sealed: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString("utf8");
  } catch {
    return null; // not sealed by us: the one thing GCM has to say
  }
}

const ticket = z.object({ value: z.unknown(), endsAt: z.number() });

/** A sealed value that goes out and comes back, and opens until its time is over. */
export function sealTicket(purpose: Purpose, value: Record<string, unknown>, endsAt: Date): string {
  return seal(purpose, JSON.stringify({ value, endsAt: endsAt.getTime() }));
}

/** The value of a ticket that is ours, of this purpose, and not over; null for anything else. */
export function openTicket<S extends z.ZodType>(
  purpose: Purpose,
  schema: S,
  sealed: string | undefined,
  now: Date,
): z.output<S> | null {
  const text = sealed === undefined ? null : unseal(purpose, sealed);
  if (text === null) return null;
  const { value, endsAt } = ticket.parse(JSON.parse(text));
  return endsAt > now.getTime() ? schema.parse(value) : null;
}

function keyFor(purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync("sha256", env.ONSET_SECRET, "", `onset seal ${purpose}`, 32));
}
