import { and, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Transaction } from "./client";
import { mails } from "./schema/mails";

/** What a mail says, once the words are found. */
export type Letter = { subject: string; body: string };

/** The tenth try comes 17 hours after the first; what a mail says is stale after a day. */
export const MAIL_TRIES = 10;

/** Puts a mail into the outbox, with the change that asks for it; `jobs/` sends it afterwards. */
export async function postMail(
  tx: Transaction,
  to: { clinicId: string; email: string },
  letter: Letter,
): Promise<void> {
  const { clinicId, email: recipient } = to;
  await tx.insert(mails).values({ clinicId, id: uuidv7(), recipient, ...letter });
}

/** The mails of a clinic that are still to be sent, now or later, by the database's clock. */
export function stillWaits(clinicId: string): SQL | undefined {
  return and(
    eq(mails.clinicId, clinicId),
    isNull(mails.sentAt),
    isNull(mails.givenUpAt),
    lt(mails.tries, MAIL_TRIES),
    sql`${mails.createdAt} > now() - interval '1 day'`,
  );
}
