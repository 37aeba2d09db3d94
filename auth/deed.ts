import { type AccessObject, may, type Relation, type Role, type Verb } from "@/domain/access";

/** What somebody is about to do, in the words of the access matrix. */
export type Deed = { verb: Verb; object: AccessObject };

/** Those whose actions there are: the people, and the door before anyone is known. */
export type Doer = Role | "door";

/** Whether the matrix lets them do it to the rows nearest to them; a command asks again of the very row. */
export function mayDo(doer: Doer, { verb, object }: Deed): boolean {
  return may(doer, verb, object, NEAREST[doer]);
}

/** Whether the matrix lets them read what a page is made of: staff all of their clinic's, others their own. */
export function mayRead(role: Role, object: AccessObject): boolean {
  return may(role, "read", object, SEEN[role]);
}

const NEAREST: Record<Doer, Relation> = {
  patient: "own",
  caregiver: "own",
  nurse: "own-team",
  admin: "own-clinic",
  door: "own",
};
const SEEN: Record<Role, Relation> = { ...NEAREST, nurse: "own-clinic" };
