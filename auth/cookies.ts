import { env } from "@/env";

/** Whether people reach this clinic over https; then every cookie is bound to it. */
function isSecure(): boolean {
  return env.ONSET_URL.startsWith("https:");
}

/** The cookies Onset sets. `__Host-` binds a cookie to this very host, and needs https. */
export function cookieName(name: "session" | "sign-in" | "enrolment" | "device" | "csrf"): string {
  return isSecure() ? `__Host-onset-${name}` : `onset-${name}`;
}

/** No script reads them, no other site sends them with a form. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
}
