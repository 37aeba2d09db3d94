import { createHash, randomBytes } from "node:crypto";
import { stringify as formatUuid, parse as parseUuid } from "uuid";
import type { SessionKey } from "./queries/sessions";

const TOKEN = /^([\w-]{22})\.([\w-]{43})$/;

/** A new session's cookie: the clinic to look in, and 32 random bytes; only their hash is kept. */
export function makeSessionToken(clinicId: string): { token: string; key: SessionKey } {
  const secret = randomBytes(32).toString("base64url");
  const clinic = Buffer.from(parseUuid(clinicId)).toString("base64url");
  return { token: `${clinic}.${secret}`, key: { clinicId, tokenHash: hashOf(secret) } };
}

/** Where a cookie says its session is kept; null for anything Onset did not make. */
export function readSessionToken(token: string | undefined): SessionKey | null {
  const [, clinic, secret] = TOKEN.exec(token ?? "") ?? [];
  if (!clinic || !secret) return null;
  const bytes = Buffer.from(clinic, "base64url");
  return isUuid(bytes) ? { clinicId: formatUuid(bytes), tokenHash: hashOf(secret) } : null;
}

/** The version and variant bits of RFC 9562: `uuid` throws on anything else. */
function isUuid(bytes: Buffer): boolean {
  const version = (bytes[6] ?? 0) >> 4;
  const variant = (bytes[8] ?? 0) >> 6;
  return bytes.length === 16 && version >= 1 && version <= 8 && variant === 2;
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
