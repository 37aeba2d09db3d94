import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { addDays, dayIn } from "@/domain/calendar";
import { freshDatabase } from "@/ops/fresh-database";
import { inTransactionOn } from "./client";
import { asSystem, openWard, PATIENCE_MS, type Ward } from "./commands/ward";
import { appPool } from "./pool";
import { refreshFollowUp } from "./refresh-follow-up";

let ward: Ward;

beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
afterAll(() => ward.close());

/** At any moment it is another day in one of the first two than where the database stands. */
test.each(["Pacific/Kiritimati", "Etc/GMT+12", "Europe/London"])(
  "in %s the strip reaches back 84 of the clinic's own days",
  async (timeZone) => {
    const { clinicId, patient } = await ward.admit();
    const { patientId, courseId } = patient;
    await asSystem(clinicId, sql`update clinics set time_zone = ${timeZone}`);
    const today = dayIn(timeZone, new Date());
    for (const [symptom, daysAgo] of [
      ["cough", 84],
      ["rash", 85],
    ] as const) {
      const day = addDays(today, -daysAgo);
      await asSystem(
        clinicId,
        sql`insert into episodes (clinic_id, patient_id, course_id, symptom, organ_system, onset, onset_source,
            resolved_on, resolution, peak_score, levels)
          values (${clinicId}, ${patientId}, ${courseId}, ${symptom}, 'skin', ${day}, 'stated',
            ${day}, 'reported-gone', 1, '[]')`,
      );
    }
    await inTransactionOn(appPool(), { role: "system", clinicId }, (tx) =>
      refreshFollowUp(tx, clinicId, patientId),
    );
    const [row] = await asSystem(
      clinicId,
      sql`select jsonb_path_query_array(strip, '$[*].symptomId') as shown from follow_ups where patient_id = ${patientId}`,
    );
    expect(row?.shown).toEqual(["cough"]);
  },
);
