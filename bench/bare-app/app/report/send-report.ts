"use server";

import { redirect } from "next/navigation";
import { replayReport } from "../../tapes";

type Answer = { status: "idle" | "accepted" };

/** Does nothing but run the statements and lead to another page, as Onset leads to the receipt. */
export async function sendReport(_previous: Answer, form: FormData): Promise<Answer> {
  redirect(`/report/${await replayed(form)}`);
}

/** The same, answered in place: what a redirect costs is the difference. */
export async function sendReportInPlace(_previous: Answer, form: FormData): Promise<Answer> {
  await replayed(form);
  return { status: "accepted" };
}

async function replayed(form: FormData): Promise<string> {
  const id = String(form.get("id"));
  await replayReport(String(form.get("patientId")), id);
  return id;
}
