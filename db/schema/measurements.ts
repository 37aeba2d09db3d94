import { doublePrecision, foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { clinicId } from "./columns";
import { measurement } from "./enums";
import { patientTies, policiesOf } from "./policies";
import { symptomReports } from "./symptom-reports";

/** A number given beside a report, in the unit the clinical data names for it. */
export const measurements = pgTable(
  "measurements",
  {
    clinicId: clinicId(),
    reportId: uuid("report_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    measurement: measurement("measurement").notNull(),
    value: doublePrecision("value").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.reportId, t.measurement] }),
    foreignKey({
      columns: [t.clinicId, t.reportId],
      foreignColumns: [symptomReports.clinicId, symptomReports.id],
    }),
    index("measurements_patient").on(t.clinicId, t.patientId),
    ...policiesOf("measurements", patientTies),
  ],
);
