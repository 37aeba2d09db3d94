/**
 * The one access matrix: actor x relation x object x verb. Every action and every page asks it at the
 * door (auth/deed.ts), a command asks it again of the very patient (db/team-standing.ts), the row-level
 * security policies are written from it, and db/access/access.test.ts compares these with it over every
 * table and actor. What is not listed is refused.
 */
export const ROLES = ["patient", "caregiver", "nurse", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** People, and the two that are not people: the sign-in door, and the system that judges. */
export const ACTORS = [...ROLES, "door", "system"] as const;
export type Actor = (typeof ACTORS)[number];

/**
 * How a row stands to the actor. own: about the patient they are or report for, or their own
 * account; own-team: about a patient of one of their care teams; own-clinic: any row of the clinic.
 * Another clinic's rows have no relation, hence no verb.
 */
export const RELATIONS = ["own", "own-team", "own-clinic"] as const;
export type Relation = (typeof RELATIONS)[number];

export const VERBS = ["read", "add", "change", "remove"] as const;
export type Verb = (typeof VERBS)[number];

/** Objects are the nouns of the glossary, named as their tables. */
export const OBJECTS = [
  "clinics",
  "care_teams",
  "care_team_members",
  "accounts",
  "credentials",
  "sessions",
  "sign_in_addresses",
  "sign_in_codes",
  "rate_limits",
  "mails",
  "patients",
  "caregivers",
  "treatment_courses",
  "infusions",
  "symptom_reports",
  "ratings",
  "measurements",
  "report_conflicts",
  "episodes",
  "alerts",
  "follow_ups",
  "contacts",
  "audit_events",
  "audit_stripes",
] as const;
export type AccessObject = (typeof OBJECTS)[number];

type Grants = Partial<Record<Relation, readonly Verb[]>>;

const ALL: readonly Verb[] = VERBS;
const reads: Grants = { "own-clinic": ["read"] };
const ownReads: Grants = { own: ["read"] };
const recordKeeping: Grants = { "own-clinic": ["read"], "own-team": ["add", "change"] };
const everything: Grants = { "own-clinic": ALL };
const kept: Grants = { "own-clinic": ["read", "add", "change"] };
const appended: Grants = { "own-clinic": ["read", "add"] };
const appends: Grants = { "own-clinic": ["add"] };

export const ACCESS: Record<AccessObject, Partial<Record<Actor, Grants>>> = {
  clinics: {
    patient: reads,
    caregiver: reads,
    nurse: reads,
    admin: { "own-clinic": ["read", "change"] },
    door: reads,
    system: everything,
  },
  care_teams: {
    patient: reads,
    caregiver: reads,
    nurse: reads,
    admin: { "own-clinic": ["read", "add", "change"] },
    door: reads,
    system: everything,
  },
  care_team_members: {
    nurse: reads,
    admin: { "own-clinic": ["read", "add", "remove"] },
    door: reads,
    system: everything,
  },
  accounts: {
    patient: ownReads,
    caregiver: ownReads,
    nurse: reads,
    admin: { "own-clinic": ["read", "add", "change"] },
    door: { own: ["read", "change"] },
    system: everything,
  },
  credentials: {
    admin: { "own-clinic": ["read", "remove"] },
    door: { own: ["read", "add", "change"] },
    system: everything,
  },
  sessions: {
    patient: { own: ["read", "change"] },
    caregiver: { own: ["read", "change"] },
    nurse: { own: ["read", "change"] },
    admin: { own: ["read", "change"], "own-clinic": ["read", "change"] },
    door: { own: ["read", "add", "change"] },
    system: everything,
  },
  sign_in_addresses: {
    admin: { "own-clinic": ["read", "add", "change", "remove"] },
    door: { own: ["read"] },
    system: everything,
  },
  sign_in_codes: { door: { own: ["read", "add", "change"] }, system: everything },
  rate_limits: {
    patient: { own: ["read", "add", "change"] },
    caregiver: { own: ["read", "add", "change"] },
    nurse: { own: ["read", "add", "change"] },
    admin: { own: ["read", "add", "change"] },
    door: { own: ["read", "add", "change"] },
    system: everything,
  },
  mails: { nurse: appends, admin: appends, door: appends, system: everything },
  patients: {
    patient: ownReads,
    caregiver: ownReads,
    nurse: recordKeeping,
    door: { own: ["read"] },
    system: everything,
  },
  caregivers: {
    patient: ownReads,
    caregiver: ownReads,
    nurse: recordKeeping,
    door: { own: ["read"] },
    system: everything,
  },
  treatment_courses: {
    patient: ownReads,
    caregiver: ownReads,
    nurse: recordKeeping,
    system: everything,
  },
  infusions: { patient: ownReads, caregiver: ownReads, nurse: recordKeeping, system: everything },
  symptom_reports: {
    patient: { own: ["read", "add"] },
    caregiver: { own: ["read", "add"] },
    nurse: recordKeeping,
    system: kept,
  },
  ratings: {
    patient: { own: ["read", "add"] },
    caregiver: { own: ["read", "add"] },
    nurse: { "own-clinic": ["read"], "own-team": ["add"] },
    system: appended,
  },
  measurements: {
    patient: { own: ["read", "add"] },
    caregiver: { own: ["read", "add"] },
    nurse: { "own-clinic": ["read"], "own-team": ["add"] },
    system: appended,
  },
  report_conflicts: {
    patient: { own: ["add"] },
    caregiver: { own: ["add"] },
    nurse: { "own-clinic": ["read"], "own-team": ["add"] },
    system: appended,
  },
  episodes: { patient: ownReads, caregiver: ownReads, nurse: reads, system: everything },
  alerts: {
    patient: ownReads,
    caregiver: ownReads,
    nurse: { "own-clinic": ["read"], "own-team": ["change"] },
    system: kept,
  },
  follow_ups: {
    patient: ownReads,
    caregiver: ownReads,
    nurse: { "own-clinic": ["read"], "own-team": ["change"] },
    system: everything,
  },
  contacts: { nurse: { "own-clinic": ["read"], "own-team": ["add"] }, system: appended },
  audit_events: {
    patient: appends,
    caregiver: appends,
    nurse: appends,
    admin: { "own-clinic": ["read", "add"] },
    door: appends,
    system: appended,
  },
  audit_stripes: {
    patient: { "own-clinic": ["read", "change"] },
    caregiver: { "own-clinic": ["read", "change"] },
    nurse: { "own-clinic": ["read", "change"] },
    admin: { "own-clinic": ["read", "change"] },
    door: { "own-clinic": ["read", "change"] },
    system: kept,
  },
};

/** Whether the matrix grants it; a nearer relation has all that a farther one has. */
export function may(actor: Actor, verb: Verb, object: AccessObject, relation: Relation): boolean {
  const grants = ACCESS[object][actor] ?? {};
  const reached =
    relation === "own-clinic" ? ["own-clinic" as const] : [relation, "own-clinic" as const];
  return reached.some((each) => grants[each]?.includes(verb) ?? false);
}
