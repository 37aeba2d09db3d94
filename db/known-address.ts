import { and, eq, sql } from "drizzle-orm";
import type { Principal, Transaction } from "./client";
import { accounts } from "./schema/accounts";
import { clinics } from "./schema/clinics";
import { signInAddresses } from "./schema/sign-in-addresses";

/** The door with nothing but an e-mail address in hand. */
export function doorOf(email: string): Principal {
  return { role: "door", clinicId: null, accountId: null, key: email };
}

/** An account that something led to, in its clinic. */
export type KnownAccount = { clinicId: string; accountId: string };

/** The door of one account, once its address or an invitation led to it. */
export function doorTo(account: KnownAccount): Principal {
  return { role: "door", clinicId: account.clinicId, accountId: account.accountId, key: null };
}

/**
 * The account an e-mail address signs in to, over all clinics; null when there is none. From here on
 * the transaction is at that account's door, and sees nothing else of its clinic's people.
 */
export async function findKnownAddress(tx: Transaction, email: string) {
  const [address] = await tx
    .select({
      clinicId: signInAddresses.clinicId,
      accountId: signInAddresses.accountId,
      asClinic: sql`set_config('app.clinic_id', ${signInAddresses.clinicId}::text, true)`,
      asAccount: sql`set_config('app.account_id', ${signInAddresses.accountId}::text, true)`,
    })
    .from(signInAddresses)
    .where(eq(signInAddresses.email, email));
  if (!address) return null;
  const [account] = await tx
    .select({
      clinicId: accounts.clinicId,
      accountId: accounts.id,
      role: accounts.role,
      status: accounts.status,
      language: accounts.language,
      clinicName: clinics.name,
    })
    .from(accounts)
    .innerJoin(clinics, eq(clinics.id, accounts.clinicId))
    .where(and(eq(accounts.clinicId, address.clinicId), eq(accounts.id, address.accountId)));
  return account ?? null;
}
