import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import type { Assessment } from "../../domain/triage/assess";
import { accounts } from "./accounts";
import { clinicId, moment } from "./columns";
import { role, urgency } from "./enums";
import { patients } from "./patients";
import { patientTies, policiesOf } from "./policies";
import { treatmentCourses } from "./treatment-courses";

/** What a patient said at one moment about the past 7 days, and how it was judged then. */
export const symptomReports = pgTable(
  "symptom_reports",
  {
    clinicId: clinicId(),
    /** Made on the device before anything is sent. */
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    courseId: uuid("course_id"),
    authorId: uuid("author_id").notNull(),
    authorRole: role("author_role").notNull(),
    /** The clinic's calendar day of the report. */
    reportedOn: date("reported_on").$type<CalendarDate>().notNull(),
    answeredAt: moment("answered_at").notNull(),
    receivedAt: moment("received_at").notNull(),
    noSymptoms: boolean("no_symptoms").notNull(),
    wording: text("wording").notNull(),
    /** Null: not answered. */
    canWait: boolean("can_wait"),
    note: text("note"),
    dangerSignsUnanswered: smallint("danger_signs_unanswered").notNull(),
    /** SHA-256 (hex) of what was said, to tell the same report from another with its id. */
    contentHash: text("content_hash").notNull(),
    urgency: urgency("urgency"),
    ruleSet: text("rule_set").notNull(),
    assessment: jsonb("assessment").$type<Assessment>().notNull(),
    maxScore: smallint("max_score"),
    /** When a nurse reviewed and closed it; a report without alerts counts as closed at once. */
    reviewedAt: moment("reviewed_at"),
    seenAt: moment("seen_at"),
    seenByName: text("seen_by_name"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.courseId],
      foreignColumns: [treatmentCourses.clinicId, treatmentCourses.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.authorId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    index("symptom_reports_newest").on(t.clinicId, t.patientId, t.receivedAt.desc()),
    index("symptom_reports_course").on(t.clinicId, t.courseId),
    index("symptom_reports_author").on(t.clinicId, t.authorId),
    check("symptom_reports_note_length", sql`char_length(${t.note}) <= 2000`),
    check("symptom_reports_max_score", sql`${t.maxScore} between 0 and 4`),
    ...policiesOf("symptom_reports", patientTies),
  ],
);
