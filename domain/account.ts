import type { Role } from "./access";

/** invited: has never signed in; deactivated: opens nothing, and keeps what they did. */
export const ACCOUNT_STATUSES = ["invited", "active", "deactivated"] as const;
export type AccountStatus = (typeof ACCOUNT_STATUSES)[number];

/** The roles of a clinic's own people: they sign in with a password and a second factor. */
export const STAFF_ROLES = ["nurse", "admin"] as const satisfies readonly Role[];
export type StaffRole = (typeof STAFF_ROLES)[number];

export function isStaff(role: Role): role is StaffRole {
  return STAFF_ROLES.some((each) => each === role);
}

/** What an admin can do to an account; its page says afterwards that it was done. */
export const ACCOUNT_CHANGES = [
  "invited",
  "role-changed",
  "care-teams-changed",
  "deactivated",
  "reactivated",
  "resent",
  "second-factor-reset",
] as const;
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];
