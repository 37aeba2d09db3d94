import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { DEMONSTRATION_ADDRESSES } from "@/domain/demonstration";
import { env } from "@/env";
import { doorOf, findKnownAddress } from "../known-address";
import { stillWaits } from "../mails";
import { inTransaction } from "../pool";
import { mails } from "../schema/mails";

export type WaitingMail = {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  createdAt: Date;
};

const PAGE = 50;

/** In how many seconds the next mail of a clinic is due, negative when it is already; null when none waits. */
export function findSecondsToNextTry(clinicId: string): Promise<number | null> {
  return inTransaction({ role: "system", clinicId }, async (tx) => {
    const [next] = await tx
      .select({
        seconds: sql<number | null>`extract(epoch from min(${mails.nextTryAt}) - now())::float`,
      })
      .from(mails)
      .where(stillWaits(clinicId));
    return next?.seconds ?? null;
  });
}

/**
 * The newest mails that nobody sends, in a demonstration without a mail server; null everywhere
 * else, for a mail holds what opens an account.
 */
export async function listDemonstrationMails(): Promise<WaitingMail[] | null> {
  if (!env.ONSET_DEMO || env.SMTP_URL) return null;
  const waiting: WaitingMail[] = [];
  for (const clinicId of await demonstrationClinics()) waiting.push(...(await newest(clinicId)));
  return waiting.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, PAGE);
}

async function demonstrationClinics(): Promise<Set<string>> {
  const clinics = new Set<string>();
  for (const email of DEMONSTRATION_ADDRESSES) {
    const account = await inTransaction(doorOf(email), (tx) => findKnownAddress(tx, email));
    if (account) clinics.add(account.clinicId);
  }
  return clinics;
}

function newest(clinicId: string): Promise<WaitingMail[]> {
  return inTransaction({ role: "system", clinicId }, (tx) =>
    tx
      .select({
        id: mails.id,
        recipient: mails.recipient,
        subject: mails.subject,
        body: mails.body,
        createdAt: mails.createdAt,
      })
      .from(mails)
      .where(and(eq(mails.clinicId, clinicId), isNull(mails.sentAt)))
      .orderBy(desc(mails.createdAt))
      .limit(PAGE),
  );
}
