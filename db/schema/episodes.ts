import { sql } from "drizzle-orm";
import {
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import type { Level } from "../../domain/onset/episode";
import { clinicId } from "./columns";
import { onsetSource, organSystem, phase, resolution, symptom } from "./enums";
import { patients } from "./patients";
import { patientTies, policiesOf } from "./policies";
import { treatmentCourses } from "./treatment-courses";

/** One stretch of one symptom, worked out from the reports and kept for charts and counts. */
export const episodes = pgTable(
  "episodes",
  {
    clinicId: clinicId(),
    patientId: uuid("patient_id").notNull(),
    courseId: uuid("course_id"),
    symptom: symptom("symptom").notNull(),
    organSystem: organSystem("organ_system").notNull(),
    onset: date("onset").$type<CalendarDate>().notNull(),
    onsetSource: onsetSource("onset_source").notNull(),
    /** Null before day 0. */
    onsetWeek: doublePrecision("onset_week"),
    phase: phase("phase"),
    daysSinceInfusion: integer("days_since_infusion"),
    resolvedOn: date("resolved_on").$type<CalendarDate>(),
    resolution: resolution("resolution"),
    peakScore: smallint("peak_score").notNull(),
    peakPatientGrade: smallint("peak_patient_grade"),
    levels: jsonb("levels").$type<readonly Level[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId, t.symptom, t.onset] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.courseId],
      foreignColumns: [treatmentCourses.clinicId, treatmentCourses.id],
    }),
    index("episodes_course").on(t.clinicId, t.courseId),
    index("episodes_cohort").on(t.clinicId, t.organSystem, t.onsetWeek),
    check("episodes_end_after_onset", sql`${t.resolvedOn} >= ${t.onset}`),
    check("episodes_end_has_a_way", sql`(${t.resolvedOn} is null) = (${t.resolution} is null)`),
    ...policiesOf("episodes", patientTies),
  ],
);
