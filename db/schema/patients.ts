import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import type { Baseline } from "../../domain/patient";
import { accounts } from "./accounts";
import { careTeams } from "./care-teams";
import { clinicId, createdAt } from "./columns";
import { inClinic, policiesOf, setting } from "./policies";

/** A person under treatment; may have no account (reports by phone). */
export const patients = pgTable(
  "patients",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    careTeamId: uuid("care_team_id").notNull(),
    accountId: uuid("account_id"),
    recordNumber: text("record_number").notNull(),
    name: text("name").notNull(),
    birthDate: date("birth_date").$type<CalendarDate>().notNull(),
    diagnosis: text("diagnosis").notNull(),
    phone: text("phone"),
    /** What is usual for this patient, asked once, before the first dose. */
    baseline: jsonb("baseline").$type<Baseline>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.careTeamId],
      foreignColumns: [careTeams.clinicId, careTeams.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.accountId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    unique("patients_record_number").on(t.clinicId, t.recordNumber),
    unique("patients_account").on(t.clinicId, t.accountId),
    index("patients_care_team").on(t.clinicId, t.careTeamId),
    index("patients_name").on(t.clinicId, sql`lower(${t.name})`),
    ...policiesOf("patients", {
      inClinic,
      own: sql`${inClinic} and (id = ${setting.patient} or account_id = ${setting.account})`,
      ownTeam: sql`${inClinic} and care_team_id in ${setting.careTeams}`,
    }),
  ],
);
