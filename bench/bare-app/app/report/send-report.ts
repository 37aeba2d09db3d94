"use server";

import { replayReport } from "../../tapes";

/** A server action that does nothing but run the statements: no session, no checks, no judgement. */
export async function sendReport(_previous: unknown, form: FormData) {
  await replayReport(String(form.get("patientId")), String(form.get("id")));
  return { status: "accepted" };
}
