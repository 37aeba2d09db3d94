import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { clinicId, createdAt, moment } from "./columns";
import { patients } from "./patients";
import { aboutTeamPatient, inClinic, policiesOf, setting } from "./policies";

/** Who reports for whom, until either of them ends it. */
export const caregivers = pgTable(
  "caregivers",
  {
    clinicId: clinicId(),
    accountId: uuid("account_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    createdAt: createdAt(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.accountId, t.patientId] }),
    foreignKey({
      columns: [t.clinicId, t.accountId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    index("caregivers_patient").on(t.clinicId, t.patientId),
    ...policiesOf("caregivers", {
      inClinic,
      own: sql`${inClinic} and (patient_id = ${setting.patient} or account_id = ${setting.account})`,
      ownTeam: aboutTeamPatient,
    }),
  ],
);
