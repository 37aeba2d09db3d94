import { sql } from "drizzle-orm";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "./client";

/** Sets the reports that stood open on a nurse's screen as seen by them, for the patient's receipt; a first look stands. */
export async function markSeen(
  tx: Transaction,
  nurse: Nurse,
  { patientId, seenReports, at }: { patientId: string; seenReports: readonly string[]; at: Date },
): Promise<void> {
  if (seenReports.length === 0) return;
  await tx.execute(sql`
    update symptom_reports set seen_at = ${at.toISOString()}, seen_by_name = ${nurse.name}
    where clinic_id = ${nurse.clinicId}::uuid and patient_id = ${patientId}::uuid
      and seen_at is null and id = any(${sql.param([...seenReports])}::uuid[])`);
}
