import { foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { clinicId, createdAt, moment } from "./columns";
import { inClinic, isOwnAccount, policiesOf } from "./policies";

/** What a member of staff proves their name with; only the sign-in door reads it. */
export const credentials = pgTable(
  "credentials",
  {
    clinicId: clinicId(),
    accountId: uuid("account_id").notNull(),
    /** argon2id, in its own text form. */
    passwordHash: text("password_hash"),
    /** Base32; sealed with the installation's secret. */
    totpSecretSealed: text("totp_secret_sealed"),
    totpConfirmedAt: moment("totp_confirmed_at"),
    /** The last 30-second step used, so that a code opens once. */
    totpLastStep: text("totp_last_step"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.accountId] }),
    foreignKey({
      columns: [t.clinicId, t.accountId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    ...policiesOf("credentials", { inClinic, own: isOwnAccount }),
  ],
);
