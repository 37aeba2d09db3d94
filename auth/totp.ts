import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;

/** A new second factor's secret, in Base32, as authenticator apps read it. */
export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app opens to add the account. */
export function totpLink(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/**
 * The time step a code belongs to, one step early or late included; null when it belongs to none.
 * The caller must let each step open once (RFC 6238, section 5.2).
 */
export function findTotpStep(secret: string, code: string, now: Date): number | null {
  const timestamp = now.getTime();
  const delta = totpOf(secret, "").validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: "Onset", label, secret, period: PERIOD_SECONDS });
}
