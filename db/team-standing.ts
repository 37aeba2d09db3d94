import { sql } from "drizzle-orm";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "./client";

/** How a patient stands to a nurse; null for another clinic's, or nobody at all: the two look alike. */
export async function standingOf(
  tx: Transaction,
  nurse: Nurse,
  patientId: string,
): Promise<"own-team" | "own-clinic" | null> {
  const found = await tx.execute<{ care_team_id: string }>(sql`
    select care_team_id from patients
    where clinic_id = ${nurse.clinicId}::uuid and id = ${patientId}::uuid`);
  const [patient] = found.rows;
  if (!patient) return null;
  return nurse.careTeamIds.includes(patient.care_team_id) ? "own-team" : "own-clinic";
}
