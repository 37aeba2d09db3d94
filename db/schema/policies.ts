import { type SQL, sql } from "drizzle-orm";
import { type PgPolicy, pgPolicy, pgRole } from "drizzle-orm/pg-core";
import {
  ACCESS,
  ACTORS,
  type AccessObject,
  RELATIONS,
  type Relation,
  VERBS,
  type Verb,
} from "../../domain/access";

/** The role the app works as: owns nothing, cannot bypass row-level security. */
const appRole = pgRole("onset_app").existing();

/** Settings of one transaction, read once per statement; each is null when it was never set. */
export const setting = {
  role: sql.raw("(select current_setting('app.role', true))"),
  clinic: sql.raw("(select nullif(current_setting('app.clinic_id', true), '')::uuid)"),
  account: sql.raw("(select nullif(current_setting('app.account_id', true), '')::uuid)"),
  patient: sql.raw("(select nullif(current_setting('app.patient_id', true), '')::uuid)"),
  /** A set of ids, for `in`: `any()` would take the select itself for the set. */
  careTeams: sql.raw(
    "(select unnest(string_to_array(nullif(current_setting('app.care_team_ids', true), ''), ',')::uuid[]))",
  ),
  key: sql.raw("(select nullif(current_setting('app.door_key', true), ''))"),
};

/** How a table tells that a row is in the actor's clinic, is their own, or their team's. */
type Ties = { inClinic: SQL; own?: SQL; ownTeam?: SQL };

export const inClinic = sql`clinic_id = ${setting.clinic}`;
export const isOwnAccount = sql`${inClinic} and account_id = ${setting.account}`;
export const aboutOwnPatient = sql`${inClinic} and patient_id = ${setting.patient}`;
export const aboutTeamPatient = sql`${inClinic} and patient_id in (select p.id from patients p where p.clinic_id = ${setting.clinic} and p.care_team_id in ${setting.careTeams})`;

/** Most tables: rows of a clinic, about one patient. */
export const patientTies: Ties = {
  inClinic,
  own: aboutOwnPatient,
  ownTeam: aboutTeamPatient,
};

/** Writes one policy per verb, in the words of the access matrix. */
export function policiesOf(object: AccessObject, ties: Ties): PgPolicy[] {
  return VERBS.flatMap((verb) => {
    const allowed = RELATIONS.flatMap((relation) => allowance(object, relation, verb, ties));
    if (allowed.length === 0) return [];
    const rule = sql.join(allowed, sql.raw(" or "));
    return [
      pgPolicy(`${object}_${verb}`, { as: "permissive", to: appRole, ...clauses(verb, rule) }),
    ];
  });
}

function allowance(object: AccessObject, relation: Relation, verb: Verb, ties: Ties): SQL[] {
  const actors = ACTORS.filter((actor) => ACCESS[object][actor]?.[relation]?.includes(verb));
  if (actors.length === 0) return [];
  const named = sql.raw(actors.map((actor) => `'${actor}'`).join(", "));
  return [sql`(${setting.role} in (${named}) and ${tieOf(object, relation, ties)})`];
}

function tieOf(object: AccessObject, relation: Relation, ties: Ties): SQL {
  if (relation === "own-clinic") return sql`(${ties.inClinic})`;
  const tie = relation === "own" ? ties.own : ties.ownTeam;
  if (!tie) throw new Error(`${object} has no relation "${relation}", yet the matrix names it`);
  return sql`(${tie})`;
}

function clauses(verb: Verb, rule: SQL) {
  switch (verb) {
    case "read":
      return { for: "select", using: rule } as const;
    case "add":
      return { for: "insert", withCheck: rule } as const;
    case "change":
      return { for: "update", using: rule, withCheck: rule } as const;
    case "remove":
      return { for: "delete", using: rule } as const;
  }
}
