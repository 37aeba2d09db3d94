import { cookies } from "next/headers";
import { env } from "@/env";

/** Every cookie Onset sets. */
export type CookieName = "session" | "sign-in" | "enrolment" | "device" | "csrf";

/** `__Host-` binds a cookie to this very host, and needs https. */
export function cookieName(name: CookieName): string {
  return isSecure() ? `__Host-onset-${name}` : `onset-${name}`;
}

/** No script reads them, no other site sends them with a form. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
}

export async function readCookie(name: CookieName): Promise<string | undefined> {
  return (await cookies()).get(cookieName(name))?.value;
}

/** Sets a cookie for some seconds, or with null until the browser closes. */
export async function setCookie(
  name: CookieName,
  value: string,
  maxAge: number | null,
): Promise<void> {
  const life = maxAge === null ? {} : { maxAge };
  (await cookies()).set(cookieName(name), value, { ...cookieOptions(), ...life });
}

/** With the same attributes as it was set: a `__Host-` cookie is cleared in no other way. */
export async function clearCookie(name: CookieName): Promise<void> {
  await setCookie(name, "", 0);
}

/** Whether people reach this clinic over https; then every cookie is bound to it. */
function isSecure(): boolean {
  return env.ONSET_URL.startsWith("https:");
}
