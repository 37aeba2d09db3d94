import { createHmac } from "node:crypto";
import type { LimitedKey, RateLimit } from "@/db/commands/rate-limits";
import { env } from "@/env";

const MINUTE = 60;

/** Everything that is limited, and how. */
const LIMITS = {
  /** One account's actions: far above any person's pace. */
  action: { free: 120, pauseSeconds: MINUTE, windowSeconds: MINUTE },
  /** One machine at the sign-in door: a whole clinic may sit behind one address. */
  client: { free: 200, pauseSeconds: 5, windowSeconds: 10 * MINUTE },
  /** Codes asked for one e-mail address from one place. */
  "code-request": { free: 5, pauseSeconds: 15, windowSeconds: 15 * MINUTE },
  /** Codes asked for one e-mail address from everywhere: spares the mailbox. */
  "code-request-anywhere": { free: 30, pauseSeconds: 15, windowSeconds: 30 * MINUTE },
  /** Passwords tried for one e-mail address from one place. */
  password: { free: 5, pauseSeconds: 5, windowSeconds: 15 * MINUTE },
  /** Passwords tried for one e-mail address from everywhere but devices it has signed in on. */
  "password-anywhere": { free: 30, pauseSeconds: 5, windowSeconds: 30 * MINUTE },
} satisfies Record<string, RateLimit>;

/** The limit of this kind for this somebody; the key is hashed, so that the table names nobody. */
export function limitOf(kind: keyof typeof LIMITS, ...who: readonly string[]): LimitedKey {
  const key = createHmac("sha256", env.ONSET_SECRET).update(`${kind}|${who.join("|")}`);
  return { key: key.digest("base64url"), limit: LIMITS[kind] };
}
