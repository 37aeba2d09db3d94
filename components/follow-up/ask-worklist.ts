import { type SaidWorklist, saidWorklist } from "./said-follow-up";

/** A list with the tag by which the server knows whether it still stands. */
export type KnownWorklist = { list: SaidWorklist; etag: string };

/** The session ended: asking again would not help. */
export class SignedOut extends Error {}

/** The server was renewed and speaks of the list otherwise than this page: it must be loaded again. */
export class OutOfStep extends Error {}

/** Asks for the list; the known one comes back when nothing has moved. Nothing is left in the browser's cache. */
export async function askWorklist(
  address: string,
  known: KnownWorklist,
  signal: AbortSignal,
): Promise<KnownWorklist> {
  const headers = { "If-None-Match": known.etag };
  const answer = await fetch(address, { headers, signal, cache: "no-store" });
  if (answer.status === 304) return known;
  if (answer.status === 401 || answer.status === 403) throw new SignedOut();
  if (!answer.ok) throw new Error(`the worklist answered ${answer.status}`);
  const list = saidWorklist.safeParse(await answer.json());
  const etag = answer.headers.get("etag");
  if (!list.success || etag === null) throw new OutOfStep();
  return { list: list.data, etag };
}
