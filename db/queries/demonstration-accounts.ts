import type { DemonstrationAddress } from "@/domain/demonstration";
import { env } from "@/env";
import { doorOf, findKnownAddress, type KnownAccount } from "../known-address";
import { inTransaction } from "../pool";

/** A demonstration's account by its address; null in a clinic that is no demonstration. */
export function findDemonstrationAccount(
  email: DemonstrationAddress,
): Promise<KnownAccount | null> {
  if (!env.ONSET_DEMO) return Promise.resolve(null);
  return inTransaction(doorOf(email), async (tx) => {
    const account = await findKnownAddress(tx, email);
    return account && { clinicId: account.clinicId, accountId: account.accountId };
  });
}
