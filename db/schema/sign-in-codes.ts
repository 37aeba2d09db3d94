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
import { accounts } from "./accounts";
import { clinicId, createdAt, moment } from "./columns";
import { inClinic, isOwnAccount, policiesOf } from "./policies";

/** One-time codes, hashed; single use, five tries, ten minutes. */
export const signInCodes = pgTable(
  "sign_in_codes",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    accountId: uuid("account_id").notNull(),
    codeHash: text("code_hash").notNull(),
    triesLeft: smallint("tries_left").notNull().default(5),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.accountId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    index("sign_in_codes_account").on(t.clinicId, t.accountId),
    check("sign_in_codes_tries", sql`${t.triesLeft} between 0 and 5`),
    ...policiesOf("sign_in_codes", { inClinic, own: isOwnAccount }),
  ],
);
