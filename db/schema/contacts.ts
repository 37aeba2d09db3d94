import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { CalendarDate } from "../../domain/calendar";
import { accounts } from "./accounts";
import { clinicId, moment } from "./columns";
import { contactKind, contactResult } from "./enums";
import { patients } from "./patients";
import { patientTies, policiesOf } from "./policies";

/** What a nurse did: a call, a message or a visit, with its outcome. */
export const contacts = pgTable(
  "contacts",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    patientId: uuid("patient_id").notNull(),
    alertIds: jsonb("alert_ids").$type<readonly string[]>().notNull(),
    kind: contactKind("kind").notNull(),
    result: contactResult("result").notNull(),
    note: text("note"),
    nextCallOn: date("next_call_on").$type<CalendarDate>(),
    madeBy: uuid("made_by").notNull(),
    madeByName: text("made_by_name").notNull(),
    madeAt: moment("made_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.madeBy],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    index("contacts_patient").on(t.clinicId, t.patientId, t.madeAt.desc()),
    index("contacts_made_by").on(t.clinicId, t.madeBy),
    check("contacts_note_length", sql`char_length(${t.note}) <= 2000`),
    ...policiesOf("contacts", patientTies),
  ],
);
