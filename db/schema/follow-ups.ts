import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import type { FollowUpReason, StripEpisode } from "../../domain/follow-up/follow-up";
import { accounts } from "./accounts";
import { careTeams } from "./care-teams";
import { clinicId, moment } from "./columns";
import { alertState, urgency } from "./enums";
import { patients } from "./patients";
import { aboutOwnPatient, inClinic, policiesOf, setting } from "./policies";

/** One row per patient: what a list needs on every look, written with the report it follows from. */
export const followUps = pgTable(
  "follow_ups",
  {
    clinicId: clinicId(),
    patientId: uuid("patient_id").notNull(),
    careTeamId: uuid("care_team_id").notNull(),
    /** Of the open alerts, the most pressing; null when none is open. */
    urgency: urgency("urgency"),
    state: alertState("state"),
    openAlerts: integer("open_alerts").notNull().default(0),
    raisedAt: moment("raised_at"),
    dueAt: moment("due_at"),
    reasons: jsonb("reasons").$type<readonly FollowUpReason[]>().notNull(),
    ownerId: uuid("owner_id"),
    ownerName: text("owner_name"),
    lastReportAt: moment("last_report_at"),
    lastMaxScore: smallint("last_max_score"),
    /** The days that the rhythm of reports hangs on, beside day 0: silence is counted from these alone. */
    lastReportedOn: date("last_reported_on").$type<CalendarDate>(),
    /** Null while treatment goes on. */
    lastDoseOn: date("last_dose_on").$type<CalendarDate>(),
    nextReportDueOn: date("next_report_due_on").$type<CalendarDate>(),
    /** From these days on, silence itself is a follow-up; computed by the rules, compared with today. */
    silenceRoutineOn: date("silence_routine_on").$type<CalendarDate>(),
    silenceWithin72hOn: date("silence_within_72h_on").$type<CalendarDate>(),
    nextCallOn: date("next_call_on").$type<CalendarDate>(),
    /** Since when the patient says it cannot wait until the next visit; null once somebody was in touch. */
    cannotWaitSince: moment("cannot_wait_since"),
    strip: jsonb("strip").$type<readonly StripEpisode[]>().notNull(),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.patientId] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.careTeamId],
      foreignColumns: [careTeams.clinicId, careTeams.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.ownerId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    index("follow_ups_pressing")
      .on(t.clinicId, t.urgency.desc(), t.dueAt, t.patientId)
      .where(sql`urgency is not null`),
    index("follow_ups_silent")
      .on(t.clinicId, t.silenceRoutineOn)
      .where(sql`silence_routine_on is not null`),
    index("follow_ups_promised").on(t.clinicId, t.nextCallOn).where(sql`next_call_on is not null`),
    index("follow_ups_cannot_wait")
      .on(t.clinicId, t.cannotWaitSince)
      .where(sql`cannot_wait_since is not null`),
    index("follow_ups_care_team").on(t.clinicId, t.careTeamId),
    index("follow_ups_owner").on(t.clinicId, t.ownerId),
    check("follow_ups_urgency_has_alerts", sql`(${t.urgency} is null) = (${t.openAlerts} = 0)`),
    ...policiesOf("follow_ups", {
      inClinic,
      own: aboutOwnPatient,
      ownTeam: sql`${inClinic} and care_team_id in ${setting.careTeams}`,
    }),
  ],
);
