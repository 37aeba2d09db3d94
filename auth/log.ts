import { randomUUID } from "node:crypto";
import pino from "pino";
import { z } from "zod";

const log = pino({ base: null });

/** Who a surprise befell, as ids. */
type Whom = { clinicId: string | null; accountId: string | null };

const coded = z.object({ code: z.string() });
const caused = z.object({ cause: coded });

/**
 * Writes down a surprise by its kind, code and place. Messages stay out: a database error repeats
 * the values it was given, and patients are not log lines. Returns the error to throw on, which
 * carries a reference to the line and nothing else.
 */
export function noteSurprise(surprise: unknown, whom: Whom): Error {
  const reference = randomUUID();
  log.error({ reference, ...whom, ...describe(surprise) }, "an action failed unexpectedly");
  return new Error(`unexpected failure, reference ${reference}`);
}

function describe(surprise: unknown) {
  if (!(surprise instanceof Error)) return { kind: typeof surprise };
  const code = coded.safeParse(surprise).data?.code ?? caused.safeParse(surprise).data?.cause.code;
  const frames = surprise.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { kind: surprise.name, code, frames: frames?.slice(0, 12).map((frame) => frame.trim()) };
}
