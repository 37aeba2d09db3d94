import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { sayWorklist } from "@/app/worklist/say-follow-up";
import { worklistParams } from "@/app/worklist/worklist-params";
import { sessionViewer } from "@/auth/require";
import { listFollowUpsUnless, openWorklist, type WorklistSummary } from "@/db/queries/follow-ups";

/** The worklist for an open screen; 304 without a body when nothing of it has moved. */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await sessionViewer(request, { isPolling: true });
  if (!viewer) return refused("not-signed-in", 401);
  if (viewer.role !== "nurse") return refused("not-allowed", 403);
  const params = worklistParams.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!params.success) return refused("invalid", 400);
  const { scope, q: search, after } = params.data;
  const now = new Date();
  const ask = { scope, search, after, now };
  const asked = `${viewer.accountId} ${viewer.careTeamIds.join()} ${request.nextUrl.search}`;
  const known = request.headers.get("if-none-match");
  const page =
    known === null
      ? await openWorklist(viewer, ask)
      : await listFollowUpsUnless(viewer, ask, (summary) => known === etagOf(summary, asked));
  if (!page) return new Response(null, { status: 304, headers: headersWith(known ?? "") });
  return Response.json(await sayWorklist(page, now), { headers: headersWith(etagOf(page, asked)) });
}

function headersWith(etag: string) {
  return { ETag: etag, "Cache-Control": "private, no-store" };
}

/** Moves with the list, the clinic's day, and what was asked. */
function etagOf({ fingerprint, today, counts }: WorklistSummary, asked: string): string {
  const text = `${asked} ${today} ${fingerprint} ${JSON.stringify(counts)}`;
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 24)}"`;
}

function refused(reason: "not-signed-in" | "not-allowed" | "invalid", status: number): Response {
  return Response.json({ reason }, { status, headers: { "Cache-Control": "no-store" } });
}
