/** What came of an action: an expected refusal is a value, a surprise is thrown. */
export type Outcome<Accepted, Reason extends string = string> =
  | { status: "idle" }
  | { status: "accepted"; value: Accepted }
  | { status: "rejected"; reason: Reason; fields: readonly string[] };

/** Reasons every action can be refused for; words in i18n/. */
export const COMMON_REFUSALS = [
  "not-signed-in",
  "not-allowed",
  "not-found",
  "invalid",
  "too-many-tries",
  "wrong-origin",
  "changed-meanwhile",
] as const;
export type CommonRefusal = (typeof COMMON_REFUSALS)[number];
