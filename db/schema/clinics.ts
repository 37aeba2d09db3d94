import { sql } from "drizzle-orm";
import { check, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { ClinicHours } from "../../domain/follow-up/clinic-hours";
import { createdAt } from "./columns";
import { policiesOf, setting } from "./policies";

/** The tenant: one cancer centre; nothing crosses clinics. */
export const clinics = pgTable(
  "clinics",
  {
    id: uuid("id").primaryKey(),
    name: text("name").notNull(),
    country: text("country").notNull(),
    timeZone: text("time_zone").notNull(),
    phone: text("phone").notNull(),
    outOfHoursPhone: text("out_of_hours_phone").notNull(),
    emergencyNumber: text("emergency_number").notNull(),
    hours: jsonb("hours").$type<ClinicHours>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    check("clinics_country_is_iso", sql`${t.country} ~ '^[A-Z]{2}$'`),
    ...policiesOf("clinics", { inClinic: sql`id = ${setting.clinic}` }),
  ],
);
