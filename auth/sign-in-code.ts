import { createHmac, randomInt } from "node:crypto";
import { env } from "@/env";

/** Eight digits by chance. */
export function makeSignInCode(): string {
  return String(randomInt(100_000_000)).padStart(8, "0");
}

/** A code's hash, of use only beside its id and the installation's secret: eight digits are soon tried. */
export function hashSignInCode(id: string, code: string): string {
  return createHmac("sha256", env.ONSET_SECRET).update(`code|${id}|${code}`).digest("base64url");
}
