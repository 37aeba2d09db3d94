import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { clinicId, createdAt, moment } from "./columns";
import { inClinic, isOwnAccount, policiesOf, setting } from "./policies";

/** One signed-in device; the cookie holds the token, the table only its SHA-256 (hex). */
export const sessions = pgTable(
  "sessions",
  {
    clinicId: clinicId(),
    tokenHash: text("token_hash").notNull(),
    accountId: uuid("account_id").notNull(),
    ownDevice: boolean("own_device").notNull().default(false),
    createdAt: createdAt(),
    lastSeenAt: moment("last_seen_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.tokenHash] }),
    foreignKey({
      columns: [t.clinicId, t.accountId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    index("sessions_account").on(t.clinicId, t.accountId),
    ...policiesOf("sessions", {
      inClinic,
      own: sql`(${isOwnAccount}) or (${inClinic} and token_hash = ${setting.key})`,
    }),
  ],
);
