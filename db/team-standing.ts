import { sql } from "drizzle-orm";
import { type AccessObject, may, type Relation, type Verb } from "@/domain/access";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "./client";

/** How the patients of a care team of their clinic stand to a nurse. */
export function relationTo(nurse: Nurse, careTeamId: string): Relation {
  return nurse.careTeamIds.includes(careTeamId) ? "own-team" : "own-clinic";
}

/**
 * Why a nurse may not do this to a patient's record, by the access matrix; null when they may. Another
 * clinic's patient and nobody at all look alike.
 */
export async function refusalToAct(
  tx: Transaction,
  nurse: Nurse,
  patientId: string,
  { verb, object }: { verb: Verb; object: AccessObject },
): Promise<"not-found" | "not-allowed" | null> {
  const found = await tx.execute<{ care_team_id: string }>(sql`
    select care_team_id from patients
    where clinic_id = ${nurse.clinicId}::uuid and id = ${patientId}::uuid`);
  const [patient] = found.rows;
  if (!patient) return "not-found";
  return may(nurse.role, verb, object, relationTo(nurse, patient.care_team_id))
    ? null
    : "not-allowed";
}
