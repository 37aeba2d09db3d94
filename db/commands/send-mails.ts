import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { inTransaction } from "../pool";
import { mails } from "../schema/mails";

export type OutgoingMail = { id: string; recipient: string; subject: string; body: string };

/**
 * Sends the oldest waiting mail of a clinic that nobody else is sending; false when none waits. It is
 * marked as sent in the same transaction: a failure leaves it waiting.
 */
export function sendOldestMail(
  clinicId: string,
  since: Date,
  send: (mail: OutgoingMail) => Promise<void>,
): Promise<boolean> {
  return inTransaction({ role: "system", clinicId }, async (tx) => {
    const [mail] = await tx
      .select({
        id: mails.id,
        recipient: mails.recipient,
        subject: mails.subject,
        body: mails.body,
      })
      .from(mails)
      .where(and(eq(mails.clinicId, clinicId), isNull(mails.sentAt), gt(mails.createdAt, since)))
      .orderBy(asc(mails.createdAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!mail) return false;
    await send(mail);
    await tx
      .update(mails)
      .set({ sentAt: new Date() })
      .where(and(eq(mails.clinicId, clinicId), eq(mails.id, mail.id)));
    return true;
  });
}
