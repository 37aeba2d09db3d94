import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/env";

/**
 * A device's mark, set once somebody signed in on it. Tries from a device that knows the address are
 * counted apart, so no stranger elsewhere can slow its owner down. It opens nothing by itself.
 */
export function makeDeviceMark(email: string): string {
  const device = randomBytes(16).toString("base64url");
  return `${device}.${signatureOf(device, email)}`;
}

/** The device a mark stands for, if somebody signed in to this address on it; null otherwise. */
export function findKnownDevice(mark: string | undefined, email: string): string | null {
  const [device, signature] = mark?.split(".") ?? [];
  if (!device || !signature) return null;
  const expected = Buffer.from(signatureOf(device, email));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null;
}

function signatureOf(device: string, email: string): string {
  const signature = createHmac("sha256", env.ONSET_SECRET).update(`device|${device}|${email}`);
  return signature.digest("base64url");
}
