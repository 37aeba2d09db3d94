import { createTransport, type Transporter } from "nodemailer";
import pino from "pino";
import {
  claimMail,
  giveUpAfterLastTry,
  type OutgoingMail,
  recordSent,
} from "@/db/commands/send-mails";
import { findSecondsToNextTry } from "@/db/queries/mails";
import { env } from "@/env";

const log = pino({ base: null });
const PATIENCE_MS = 10_000;
const LEAST_PAUSE_MS = 60_000;
/** Faults of the mail server, whatever the mail says and to whom. */
const NO_SERVER = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS", "EAUTH"];

/** One timer for each clinic whose mail waits for its next try. */
const comingBack = new Map<string, NodeJS.Timeout>();

/**
 * Sends what is due in a clinic's outbox, and comes back by itself while something waits there. A
 * refused mail does not stop the next one. Without a mail server all stays: a demonstration shows
 * it in its mailbox. What waited when the process ended goes with the clinic's next mail.
 */
export async function deliverMail(clinicId: string): Promise<void> {
  if (!env.SMTP_URL) return;
  const post = createTransport(
    {
      url: env.SMTP_URL,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    },
    { from: `Onset <onset@${new URL(env.ONSET_URL).hostname}>` },
  );
  try {
    await sendWhatIsDue(clinicId, post);
  } finally {
    post.close();
  }
  const seconds = await findSecondsToNextTry(clinicId);
  if (seconds !== null) comeBack(clinicId, Math.max(seconds * 1000, LEAST_PAUSE_MS));
}

/** Until nothing is due, or the mail server is away: then the others keep their tries. */
async function sendWhatIsDue(clinicId: string, post: Transporter): Promise<void> {
  for (;;) {
    const mail = await claimMail(clinicId);
    if (!mail) return;
    const fault = await send(post, mail);
    if (fault === null) {
      await recordSent(clinicId, mail.id);
      continue;
    }
    const isGivenUp = await giveUpAfterLastTry(clinicId, mail.id);
    log.error({ clinicId, mailId: mail.id, fault }, isGivenUp ? "mail given up" : "mail waits");
    if (NO_SERVER.includes(fault)) return;
  }
}

/** The code of what went wrong, or null; the message would repeat the address. */
async function send(
  post: Transporter,
  { recipient, subject, body }: OutgoingMail,
): Promise<string | null> {
  try {
    await post.sendMail({ to: recipient, subject, text: body });
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  }
}

/** Keeps no process alive; what is still there then is tried with the clinic's next mail. */
function comeBack(clinicId: string, pauseMs: number): void {
  clearTimeout(comingBack.get(clinicId));
  const timer = setTimeout(() => {
    deliverMail(clinicId).catch((error: unknown) => {
      const kind = error instanceof Error ? error.name : "unknown";
      log.error({ clinicId, kind }, "outbox not read");
      comeBack(clinicId, LEAST_PAUSE_MS); // nobody else waits for a timer's answer
    });
  }, pauseMs);
  comingBack.set(clinicId, timer.unref());
}
