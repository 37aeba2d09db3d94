import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import { clinicId, createdAt } from "./columns";
import { drugClass, regimen } from "./enums";
import { patients } from "./patients";
import { patientTies, policiesOf } from "./policies";

/** One regimen from its first infusion (day 0) to its stop. */
export const treatmentCourses = pgTable(
  "treatment_courses",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    regimen: regimen("regimen").notNull(),
    drugClass: drugClass("drug_class").notNull(),
    dayZero: date("day_zero").$type<CalendarDate>().notNull(),
    stoppedOn: date("stopped_on").$type<CalendarDate>(),
    withChemotherapy: boolean("with_chemotherapy").notNull(),
    onSteroids: boolean("on_steroids").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    index("treatment_courses_patient").on(t.clinicId, t.patientId, t.dayZero),
    check("treatment_courses_stop_after_start", sql`${t.stoppedOn} >= ${t.dayZero}`),
    ...policiesOf("treatment_courses", patientTies),
  ],
);
