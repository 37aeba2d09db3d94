import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinics } from "./clinics";
import { clinicId, createdAt, moment } from "./columns";
import { inClinic, policiesOf } from "./policies";

/** The outbox: written with the change that asks for a mail, sent afterwards. */
export const mails = pgTable(
  "mails",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    createdAt: createdAt(),
    sentAt: moment("sent_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id] }),
    index("mails_newest").on(t.clinicId, t.createdAt),
    ...policiesOf("mails", { inClinic }),
  ],
);
