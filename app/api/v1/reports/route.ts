import type { NextRequest } from "next/server";
import { receiveSymptomReport } from "@/actions/symptom-reports";
import { faultsIn } from "@/domain/triage/fault";
import { WAITING_REPORT_BYTES, waitingReport } from "@/domain/waiting-report";

/**
 * Takes a report that waited on a device, by the same function as the form. The session, the origin
 * and the pace are settled there; here the body becomes a form, and its answer a status.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return refused("not-json", 415);
  const text = await readUpTo(WAITING_REPORT_BYTES, request);
  if (text === null) return refused("too-large", 413);
  const form = new FormData();
  form.set("report", text);
  const outcome = await receiveSymptomReport({ status: "idle" }, form);
  if (outcome.status === "accepted") return received(outcome.value);
  if (outcome.status === "idle" || outcome.reason === "invalid") return unreadable(text);
  const { reason, fields } = outcome;
  if (reason === "first-day-in-future" || reason === "first-day-before-birth") {
    const faults = fields.map((path) => ({ path, message: DAY_FAULTS[reason] }));
    return Response.json({ reason, faults }, { status: STATUS[reason], headers: NO_STORE });
  }
  return refused(reason, STATUS[reason]);
}

type Answer = Awaited<ReturnType<typeof receiveSymptomReport>>;
type Received = Extract<Answer, { status: "accepted" }>["value"];
type Reason = Exclude<Extract<Answer, { status: "rejected" }>["reason"], "invalid">;

/** Another patient's record looks like one that is not there. */
const STATUS: Record<Reason, number> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "wrong-origin": 403,
  "not-found": 404,
  "no-such-patient": 404,
  "other-content": 409,
  "changed-meanwhile": 409,
  "first-day-in-future": 422,
  "first-day-before-birth": 422,
  "too-many-tries": 429,
};
const DAY_FAULTS = {
  "first-day-in-future": "is after the day it was received",
  "first-day-before-birth": "is before birth",
};
const NO_STORE = { "cache-control": "no-store" };

function received({ status, receipt }: Received): Response {
  return Response.json(receipt, {
    status: status === "recorded" ? 201 : 200,
    headers: { ...NO_STORE, location: `/report/${receipt.reportId}` },
  });
}

/** Not JSON at all, or a report with faults, each with its path. */
function unreadable(text: string): Response {
  try {
    JSON.parse(text);
    const { error } = waitingReport.shape.report.safeParse(text);
    const faults = error ? faultsIn(error) : [];
    return Response.json({ reason: "invalid", faults }, { status: 422, headers: NO_STORE });
  } catch {
    return refused("malformed", 400);
  }
}

function refused(reason: string, status: number): Response {
  const headers = status === 429 ? { ...NO_STORE, "retry-after": "60" } : NO_STORE;
  return Response.json({ reason }, { status, headers });
}

/** The body as text, or null once it is longer than that many bytes, without reading on. */
async function readUpTo(bytes: number, { body }: NextRequest): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let read = 0;
  for await (const chunk of body ?? []) {
    read += chunk.byteLength;
    if (read > bytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
