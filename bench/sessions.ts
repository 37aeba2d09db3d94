import type pg from "pg";
import { z } from "zod";
import { seedSessionOn } from "@/db/seed/session";

/** Somebody who is signed in: `cookie` is what their browser sends. */
export type SignedIn = { accountId: string; patientId: string | null; cookie: string };

const person = z.object({ clinic_id: z.uuid(), id: z.uuid(), patient_id: z.uuid().nullable() });

/** Signs in patients who have an account, in a fixed order; some may be passed over. */
export async function signInPatients(
  superuser: pg.Pool,
  { from, count }: { from: number; count: number },
): Promise<SignedIn[]> {
  const found = await superuser.query(
    `select a.clinic_id, a.id, p.id as patient_id from accounts a
     join patients p on p.clinic_id = a.clinic_id and p.account_id = a.id
     where a.role = 'patient' order by p.record_number offset $1 limit $2`,
    [from, count],
  );
  if (found.rows.length < count) throw new Error("the clinic has too few patients with an account");
  return signInAll(superuser, found.rows);
}

/** Signs in a nurse by her address. */
export async function signInNurse(superuser: pg.Pool, email: string): Promise<SignedIn> {
  const found = await superuser.query(
    "select clinic_id, id, null as patient_id from accounts where role = 'nurse' and email = $1",
    [email],
  );
  const [nurse] = await signInAll(superuser, found.rows);
  if (!nurse) throw new Error("the clinic has no such nurse");
  return nurse;
}

function signInAll(superuser: pg.Pool, rows: readonly unknown[]): Promise<SignedIn[]> {
  return Promise.all(
    rows.map(async (row) => {
      const { clinic_id: clinicId, id: accountId, patient_id: patientId } = person.parse(row);
      const token = await seedSessionOn(superuser, { clinicId, accountId, openedAt: new Date() });
      return { accountId, patientId, cookie: `onset-session=${token}` };
    }),
  );
}
