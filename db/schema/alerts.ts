import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { AlertInput } from "../../domain/triage/assess";
import { accounts } from "./accounts";
import { clinicId, moment } from "./columns";
import { alertOutcome, alertState, iraeAnswer, organSystem, urgency } from "./enums";
import { patients } from "./patients";
import { patientTies, policiesOf } from "./policies";
import { symptomReports } from "./symptom-reports";

/** A rule that held, with its urgency and its reasons; open until a nurse closes it. */
export const alerts = pgTable(
  "alerts",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    /** The latest report on which the rule held. */
    reportId: uuid("report_id").notNull(),
    rule: text("rule").notNull(),
    ruleSet: text("rule_set").notNull(),
    urgency: urgency("urgency").notNull(),
    organSystem: organSystem("organ_system"),
    inputs: jsonb("inputs").$type<readonly AlertInput[]>().notNull(),
    timesRaised: integer("times_raised").notNull().default(1),
    raisedAt: moment("raised_at").notNull(),
    lastRaisedAt: moment("last_raised_at").notNull(),
    dueAt: moment("due_at"),
    state: alertState("state").notNull().default("open"),
    acknowledgedAt: moment("acknowledged_at"),
    acknowledgedBy: uuid("acknowledged_by"),
    acknowledgedByName: text("acknowledged_by_name"),
    closedAt: moment("closed_at"),
    closedBy: uuid("closed_by"),
    closedByName: text("closed_by_name"),
    outcome: alertOutcome("outcome"),
    irae: iraeAnswer("irae"),
    /** What the nurse wrote when closing it. */
    closingNote: text("closing_note"),
    /** For compare-and-set: two nurses cannot both close it unknowingly. */
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.reportId],
      foreignColumns: [symptomReports.clinicId, symptomReports.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.acknowledgedBy],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.closedBy],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    uniqueIndex("alerts_one_open_per_rule")
      .on(t.clinicId, t.patientId, t.rule)
      .where(sql`state <> 'closed'`),
    index("alerts_patient").on(t.clinicId, t.patientId, t.raisedAt.desc()),
    index("alerts_report").on(t.clinicId, t.reportId),
    index("alerts_acknowledged_by").on(t.clinicId, t.acknowledgedBy),
    index("alerts_closed_by").on(t.clinicId, t.closedBy),
    check(
      "alerts_acknowledged_by_someone",
      sql`(${t.acknowledgedAt} is null) = (${t.acknowledgedBy} is null)`,
    ),
    check(
      "alerts_closed_with_an_outcome",
      sql`(${t.state} = 'closed') = (${t.closedAt} is not null and ${t.closedBy} is not null and ${t.outcome} is not null)`,
    ),
    check("alerts_closing_note_length", sql`char_length(${t.closingNote}) <= 2000`),
    ...policiesOf("alerts", patientTies),
  ],
);
