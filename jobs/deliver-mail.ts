import { createTransport } from "nodemailer";
import pino from "pino";
import { sendOldestMail } from "@/db/commands/send-mails";
import { env } from "@/env";

const log = pino({ base: null });
const DAY_MS = 24 * 60 * 60_000;
const PATIENCE_MS = 10_000;

/**
 * Sends what waits in a clinic's outbox. Without a mail server it leaves it there: a demonstration
 * shows it in its mailbox. A mail that could not be sent goes with the next one, for a day.
 */
export async function deliverMail(clinicId: string): Promise<void> {
  if (!env.SMTP_URL) return;
  const post = createTransport(
    { url: env.SMTP_URL, connectionTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
    { from: `Onset <onset@${new URL(env.ONSET_URL).hostname}>` },
  );
  const since = new Date(Date.now() - DAY_MS);
  try {
    let isMore = true;
    while (isMore) {
      isMore = await sendOldestMail(clinicId, since, async ({ recipient, subject, body }) => {
        await post.sendMail({ to: recipient, subject, text: body });
      });
    }
  } catch (error) {
    log.error({ clinicId, kind: error instanceof Error ? error.name : "unknown" }, "mail waits");
  } finally {
    post.close();
  }
}
