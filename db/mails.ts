import { v7 as uuidv7 } from "uuid";
import type { Transaction } from "./client";
import { mails } from "./schema/mails";

/** What a mail says, once the words are found. */
export type Letter = { subject: string; body: string };

/** Puts a mail into the outbox, with the change that asks for it; `jobs/` sends it afterwards. */
export async function postMail(
  tx: Transaction,
  to: { clinicId: string; email: string },
  letter: Letter,
): Promise<void> {
  const { clinicId, email: recipient } = to;
  await tx.insert(mails).values({ clinicId, id: uuidv7(), recipient, ...letter });
}
