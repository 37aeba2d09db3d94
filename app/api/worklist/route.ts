import { createHash } from "node:crypto";
import type { NextRequest } from "next/server";
import { sayWorklist } from "@/app/worklist/say-follow-up";
import { worklistParams } from "@/app/worklist/worklist-params";
import { sessionViewer } from "@/auth/require";
import { listFollowUpsUnless, type WorklistSummary } from "@/db/queries/follow-ups";

/** The worklist for an open screen; 304 without a body when nothing of it has moved. */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await sessionViewer(request, { isPolling: true });
  if (!viewer) return refused("not-signed-in", 401);
  if (viewer.role !== "nurse") return refused("not-allowed", 403);
  const params = worklistParams.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!params.success) return refused("invalid", 400);
  const { scope, q: search, after } = params.data;
  const now = new Date();
  const known = request.headers.get("if-none-match");
  const asked = `${viewer.accountId} ${viewer.careTeamIds.join()} ${request.nextUrl.search}`;
  let etag = "";
  const page = await listFollowUpsUnless(viewer, { scope, search, after, now }, (summary) => {
    etag = etagOf(summary, asked);
    return known === etag;
  });
  const headers = { ETag: etag, "Cache-Control": "private, no-store" };
  if (!page) return new Response(null, { status: 304, headers });
  return Response.json(await sayWorklist(page, now), { headers });
}

/** Moves with the list, the clinic's day, and what was asked. */
function etagOf({ fingerprint, today, counts }: WorklistSummary, asked: string): string {
  const text = `${asked} ${today} ${fingerprint} ${JSON.stringify(counts)}`;
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 24)}"`;
}

function refused(reason: "not-signed-in" | "not-allowed" | "invalid", status: number): Response {
  return Response.json({ reason }, { status, headers: { "Cache-Control": "no-store" } });
}
