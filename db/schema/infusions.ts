import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import { clinicId, createdAt } from "./columns";
import { infusionStatus } from "./enums";
import { patients } from "./patients";
import { patientTies, policiesOf } from "./policies";
import { treatmentCourses } from "./treatment-courses";

/** One dose of a course: given, or held. */
export const infusions = pgTable(
  "infusions",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    courseId: uuid("course_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    day: date("day").$type<CalendarDate>().notNull(),
    dose: smallint("dose").notNull(),
    status: infusionStatus("status").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.courseId],
      foreignColumns: [treatmentCourses.clinicId, treatmentCourses.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    unique("infusions_day").on(t.clinicId, t.courseId, t.day),
    index("infusions_patient").on(t.clinicId, t.patientId, t.day),
    check("infusions_dose_counts_from_one", sql`${t.dose} >= 1`),
    ...policiesOf("infusions", patientTies),
  ],
);
