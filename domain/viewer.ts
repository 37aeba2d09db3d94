import type { Role } from "./access";

declare const made: unique symbol;

/** Only auth/ makes one; holding it is the proof of who asks. Role and status are fresh from the database. */
type Person = {
  readonly [made]: true;
  readonly clinicId: string;
  readonly accountId: string;
  readonly name: string;
};

export type Patient = Person & { readonly role: "patient"; readonly patientId: string };
export type Caregiver = Person & { readonly role: "caregiver"; readonly patientId: string };
export type Nurse = Person & { readonly role: "nurse"; readonly careTeamIds: readonly string[] };
export type Admin = Person & { readonly role: "admin" };

/** Who may report: the patient, or the caregiver for the patient. */
export type Reporter = Patient | Caregiver;

export type Viewer = Patient | Caregiver | Nurse | Admin;

/** The viewer of each role, for what is made per role. */
export type ViewerOf<R extends Role> = Extract<Viewer, { role: R }>;
