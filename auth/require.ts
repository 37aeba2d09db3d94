import { notFound, redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { cache } from "react";
import type { AccessObject, Role } from "@/domain/access";
import type { Admin, Nurse, Reporter, Viewer, ViewerOf } from "@/domain/viewer";
import { cookieName, readCookie } from "./cookies";
import { mayRead } from "./deed";
import { findSessionViewer } from "./session";

/** Who asks for this page, or null; asked of the database once per request. */
export const findViewer: () => Promise<Viewer | null> = cache(async () => {
  return findSessionViewer(await readCookie("session"), { now: new Date(), isActivity: true });
});

/** The patient, or the caregiver who reports for one; `reads` is what the page is made of. */
export function requireReporter(reads: AccessObject): Promise<Reporter> {
  return requireReader(reads, "patient", "caregiver");
}

export function requireNurse(reads: AccessObject): Promise<Nurse> {
  return requireReader(reads, "nurse");
}

export function requireAdmin(reads: AccessObject): Promise<Admin> {
  return requireReader(reads, "admin");
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

/** Nobody goes to sign in; another role, or one the matrix does not let read it, finds nothing here. */
async function requireReader<R extends Role>(
  reads: AccessObject,
  ...roles: readonly R[]
): Promise<ViewerOf<R>> {
  const viewer = await findViewer();
  if (!viewer) redirect("/sign-in");
  return isReader(viewer, reads, roles) ? viewer : notFound();
}

/** Whether this person is of one of the roles, and the access matrix lets that role read it. */
export function isReader<R extends Role>(
  viewer: Viewer,
  reads: AccessObject,
  roles: readonly R[],
): viewer is ViewerOf<R> {
  return isOneOf(viewer, roles) && mayRead(viewer.role, reads);
}

/** Whether this person is of one of the roles. */
export function isOneOf<R extends Role>(
  viewer: Viewer,
  roles: readonly R[],
): viewer is ViewerOf<R> {
  return roles.some((role) => role === viewer.role);
}
