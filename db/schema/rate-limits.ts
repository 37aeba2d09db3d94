import { sql } from "drizzle-orm";
import { integer, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { policiesOf } from "./policies";

/** How often something was tried lately, by a hashed key; belongs to no clinic and names nobody. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text("key").primaryKey(),
    tries: integer("tries").notNull(),
    startedAt: moment("started_at").notNull(),
  },
  () => policiesOf("rate_limits", { inClinic: sql`true`, own: sql`true` }),
);
