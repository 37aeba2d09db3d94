import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicId, moment } from "./columns";
import { patients } from "./patients";
import { patientTies, policiesOf } from "./policies";

/** A report that came with an id already taken by other content: kept apart for a person to look at. */
export const reportConflicts = pgTable(
  "report_conflicts",
  {
    clinicId: clinicId(),
    reportId: uuid("report_id").notNull(),
    contentHash: text("content_hash").notNull(),
    patientId: uuid("patient_id").notNull(),
    said: jsonb("said").$type<unknown>().notNull(),
    receivedAt: moment("received_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.reportId, t.contentHash] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    index("report_conflicts_patient").on(t.clinicId, t.patientId),
    ...policiesOf("report_conflicts", patientTies),
  ],
);
