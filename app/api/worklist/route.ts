import type { NextRequest } from "next/server";
import { sayWorklist } from "@/app/worklist/say-follow-up";
import { worklistParams, worklistQuery } from "@/app/worklist/worklist-params";
import { knownList, worklistTag } from "@/app/worklist/worklist-tag";
import { isReader, sessionViewer } from "@/auth/require";
import { listFollowUpsUnless } from "@/db/queries/follow-ups";
import { writeCursor } from "@/db/queries/worklist-cursor";

/**
 * The worklist for an open screen; 304 without a body when nothing of it has moved. Whoever does not
 * come with the tag of a list that was opened here opens it now, and the audit says so.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const viewer = await sessionViewer(request, { isPolling: true });
  if (!viewer) return refused("not-signed-in", 401);
  if (!isReader(viewer, "follow_ups", ["nurse"])) return refused("not-allowed", 403);
  const params = worklistParams.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!params.success) return refused("invalid", 400);
  const { scope, q, after } = params.data;
  const now = new Date();
  const query = worklistQuery({ scope, q, after: after && writeCursor(after) });
  const tag = request.headers.get("if-none-match");
  const page = await listFollowUpsUnless(viewer, { scope, search: q, after, now }, (summary) =>
    knownList(tag, viewer, query, summary),
  );
  if (!page) return new Response(null, { status: 304, headers: headersWith(tag ?? "") });
  const headers = headersWith(worklistTag(viewer, query, page));
  return Response.json(await sayWorklist(page, now), { headers });
}

function headersWith(etag: string) {
  return { ETag: etag, "Cache-Control": "private, no-store" };
}

function refused(reason: "not-signed-in" | "not-allowed" | "invalid", status: number): Response {
  return Response.json({ reason }, { status, headers: { "Cache-Control": "no-store" } });
}
