import { timestamp, uuid } from "drizzle-orm/pg-core";

/** The tenant: leads every key of a clinic's table. */
export const clinicId = () => uuid("clinic_id").notNull();

/** A moment, in UTC, with the microseconds Postgres keeps. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const createdAt = () => moment("created_at").notNull().defaultNow();
