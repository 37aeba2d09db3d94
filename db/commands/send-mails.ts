import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { MAIL_TRIES, stillWaits } from "../mails";
import { inTransaction } from "../pool";
import { mails } from "../schema/mails";

export type OutgoingMail = { id: string; recipient: string; subject: string; body: string };

/**
 * Takes one mail that is due, the least tried first, for a try at sending it; null when none is. The
 * next try is set at once, 2, 4, 8 ... minutes later, so that nobody else takes the same mail
 * meanwhile, and one that was being sent when the process ended is tried again.
 */
export function claimMail(clinicId: string): Promise<OutgoingMail | null> {
  const { id, recipient, subject, body } = mails;
  return inTransaction({ role: "system", clinicId }, async (tx) => {
    const due = tx
      .select({ id })
      .from(mails)
      .where(and(stillWaits(clinicId), sql`${mails.nextTryAt} <= now()`))
      .orderBy(asc(mails.tries), asc(mails.nextTryAt), asc(id))
      .limit(1)
      .for("update", { skipLocked: true });
    const [claimed] = await tx
      .with(tx.$with("due").as(due))
      .update(mails)
      .set({
        tries: sql`${mails.tries} + 1`,
        nextTryAt: sql`now() + interval '2 minutes' * power(2, ${mails.tries})`,
      })
      .where(and(eq(mails.clinicId, clinicId), inArray(id, sql`(select id from due)`)))
      .returning({ id, recipient, subject, body });
    return claimed ?? null;
  });
}

/** Notes that a mail server has taken the mail. */
export function recordSent(clinicId: string, mailId: string): Promise<void> {
  return inTransaction({ role: "system", clinicId }, async (tx) => {
    await tx
      .update(mails)
      .set({ sentAt: sql`now()` })
      .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mailId)));
  });
}

/** Gives a mail up that no try is left for; true when it was. It is kept, and says when. */
export function giveUpAfterLastTry(clinicId: string, mailId: string): Promise<boolean> {
  return inTransaction({ role: "system", clinicId }, async (tx) => {
    const givenUp = await tx
      .update(mails)
      .set({ givenUpAt: sql`now()` })
      .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mailId), eq(mails.tries, MAIL_TRIES)))
      .returning({ id: mails.id });
    return givenUp.length === 1;
  });
}
