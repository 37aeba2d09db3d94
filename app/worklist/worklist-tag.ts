import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { KnownList, WorklistSummary } from "@/db/queries/follow-ups";
import type { Nurse } from "@/domain/viewer";
import { env } from "@/env";

/** The tag of a list as it stands, signed for one nurse, one question and one day. */
export function worklistTag(nurse: Nurse, query: string, summary: WorklistSummary): string {
  const { fingerprint, counts } = summary;
  const list = createHash("sha256").update(`${fingerprint} ${JSON.stringify(counts)}`);
  const short = list.digest("base64url").slice(0, PART);
  return `"${short}.${sign(nurse, query, summary, short)}"`;
}

/** Which list a tag speaks of: only one this server gave this nurse for this question today is known. */
export function knownList(
  tag: string | null,
  nurse: Nurse,
  query: string,
  summary: WorklistSummary,
): KnownList {
  const [, list, signature] = TAG.exec(tag ?? "") ?? [];
  if (!list || !signature) return "none";
  const own = sign(nurse, query, summary, list);
  if (!timingSafeEqual(Buffer.from(own), Buffer.from(signature))) return "none";
  return `"${list}.${signature}"` === worklistTag(nurse, query, summary) ? "this" : "earlier";
}

function sign(
  { accountId, careTeamIds }: Nurse,
  query: string,
  { today }: WorklistSummary,
  list: string,
): string {
  const text = JSON.stringify(["worklist", accountId, careTeamIds, query, today, list]);
  return createHmac("sha256", env.ONSET_SECRET).update(text).digest("base64url").slice(0, PART);
}

const PART = 24;
/** A proxy that packs answers calls the tag weak. */
const TAG = /^(?:W\/)?"([\w-]{24})\.([\w-]{24})"$/;
