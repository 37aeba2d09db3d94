import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { clinicId } from "./columns";
import { inClinic, policiesOf, setting } from "./policies";

/** The directory read before a clinic is known: which clinic an e-mail address signs in to. */
export const signInAddresses = pgTable(
  "sign_in_addresses",
  {
    email: text("email").primaryKey(),
    clinicId: clinicId(),
    accountId: uuid("account_id").notNull(),
  },
  (t) => [
    foreignKey({
      columns: [t.clinicId, t.accountId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    index("sign_in_addresses_account").on(t.clinicId, t.accountId),
    ...policiesOf("sign_in_addresses", { inClinic, own: sql`email = ${setting.key}` }),
  ],
);
