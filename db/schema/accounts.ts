import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { clinics } from "./clinics";
import { clinicId, createdAt, moment } from "./columns";
import { accountStatus, role } from "./enums";
import { inClinic, policiesOf, setting } from "./policies";

/** A person who signs in; what they prove it with stands in credentials. */
export const accounts = pgTable(
  "accounts",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: role("role").notNull(),
    status: accountStatus("status").notNull(),
    language: text("language").notNull().default("en"),
    invitedAt: moment("invited_at"),
    lastSignInAt: moment("last_sign_in_at"),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id] }),
    unique("accounts_email").on(t.clinicId, t.email),
    check("accounts_email_is_lower_case", sql`${t.email} = lower(${t.email})`),
    ...policiesOf("accounts", {
      inClinic,
      own: sql`${inClinic} and id = ${setting.account}`,
    }),
  ],
);
