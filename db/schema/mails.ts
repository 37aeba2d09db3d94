import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { clinics } from "./clinics";
import { clinicId, createdAt, moment } from "./columns";
import { inClinic, policiesOf } from "./policies";

/** The outbox: written with the change that asks for a mail, sent or given up afterwards, and kept. */
export const mails = pgTable(
  "mails",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    createdAt: createdAt(),
    tries: smallint("tries").notNull().default(0),
    nextTryAt: moment("next_try_at").notNull().defaultNow(),
    sentAt: moment("sent_at"),
    givenUpAt: moment("given_up_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id] }),
    index("mails_newest").on(t.clinicId, t.createdAt),
    index("mails_due")
      .on(t.clinicId, t.tries, t.nextTryAt)
      .where(sql`${t.sentAt} is null and ${t.givenUpAt} is null`),
    check("mails_tries", sql`${t.tries} >= 0`),
    check("mails_one_end", sql`${t.sentAt} is null or ${t.givenUpAt} is null`),
    ...policiesOf("mails", { inClinic }),
  ],
);
