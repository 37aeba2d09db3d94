import { notFound, redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { cache } from "react";
import type { Role } from "@/domain/access";
import type { Admin, Nurse, Reporter, Viewer, ViewerOf } from "@/domain/viewer";
import { cookieName, readCookie } from "./cookies";
import { findSessionViewer } from "./session";

/** Who asks for this page, or null; asked of the database once per request. */
export const findViewer: () => Promise<Viewer | null> = cache(async () => {
  return findSessionViewer(await readCookie("session"), { now: new Date(), isActivity: true });
});

/** The patient, or the caregiver who reports for one. */
export function requireReporter(): Promise<Reporter> {
  return requireRole("patient", "caregiver");
}

export function requireNurse(): Promise<Nurse> {
  return requireRole("nurse");
}

export function requireAdmin(): Promise<Admin> {
  return requireRole("admin");
}

/**
 * Who calls a route handler, or null. `isPolling` is for a screen that asks by itself: it does not
 * count as activity, so a worklist left open signs out like any other page.
 */
export async function sessionViewer(
  request: NextRequest,
  { isPolling }: { isPolling: boolean },
): Promise<Viewer | null> {
  const token = request.cookies.get(cookieName("session"))?.value;
  return findSessionViewer(token, { now: new Date(), isActivity: !isPolling });
}

/** Nobody goes to sign in; another role finds nothing here. */
async function requireRole<R extends Role>(...roles: readonly R[]): Promise<ViewerOf<R>> {
  const viewer = await findViewer();
  if (!viewer) redirect("/sign-in");
  return isOneOf(viewer, roles) ? viewer : notFound();
}

/** Whether this person is of one of the roles. */
export function isOneOf<R extends Role>(
  viewer: Viewer,
  roles: readonly R[],
): viewer is ViewerOf<R> {
  return roles.some((role) => role === viewer.role);
}
