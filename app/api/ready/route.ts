import { findReadiness } from "@/db/queries/readiness";

/** Whether requests can be served: the database answers, and its migrations are this build's. */
export async function GET(): Promise<Response> {
  const status = await findReadiness();
  return Response.json(
    { status },
    { status: status === "ready" ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
