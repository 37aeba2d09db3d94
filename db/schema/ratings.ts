import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import { clinicId } from "./columns";
import { symptom } from "./enums";
import { patientTies, policiesOf } from "./policies";
import { symptomReports } from "./symptom-reports";

/** One symptom inside a report. An attribute that is null was not answered; that is not zero. */
export const ratings = pgTable(
  "ratings",
  {
    clinicId: clinicId(),
    reportId: uuid("report_id").notNull(),
    patientId: uuid("patient_id").notNull(),
    symptom: symptom("symptom").notNull(),
    frequency: smallint("frequency"),
    severity: smallint("severity"),
    interference: smallint("interference"),
    amount: smallint("amount"),
    presence: smallint("presence"),
    score: smallint("score"),
    /** 0-3, only for the official wording. */
    patientGrade: smallint("patient_grade"),
    firstDay: date("first_day").$type<CalendarDate>(),
    firstDayUnsure: boolean("first_day_unsure").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.reportId, t.symptom] }),
    foreignKey({
      columns: [t.clinicId, t.reportId],
      foreignColumns: [symptomReports.clinicId, symptomReports.id],
    }),
    index("ratings_history").on(t.clinicId, t.patientId, t.symptom),
    check("ratings_frequency", sql`${t.frequency} between 0 and 4`),
    check("ratings_severity", sql`${t.severity} between 0 and 4`),
    check("ratings_interference", sql`${t.interference} between 0 and 4`),
    check("ratings_amount", sql`${t.amount} between 0 and 4`),
    check("ratings_presence", sql`${t.presence} between 0 and 1`),
    check("ratings_score", sql`${t.score} between 0 and 4`),
    check("ratings_patient_grade", sql`${t.patientGrade} between 0 and 3`),
    check(
      "ratings_first_day_known_or_not",
      sql`not (${t.firstDayUnsure} and ${t.firstDay} is not null)`,
    ),
    ...policiesOf("ratings", patientTies),
  ],
);
