import { z } from "zod";
import { symptomReport } from "./symptom-report";

/** The most that one report may weigh on its way, in bytes. */
export const WAITING_REPORT_BYTES = 64 * 1024;

/** A report that waited on a device, in the form in which it is sent: one text of JSON. */
export const waitingReport = z.object({
  report: z.string().max(WAITING_REPORT_BYTES).transform(readJson).pipe(symptomReport),
});

/** A key `__proto__` would be left out of a record without a word, and the rest stored. */
function readJson(text: string, context: z.RefinementCtx): unknown {
  let isWhole = true;
  try {
    const json: unknown = JSON.parse(text, (key, value) => {
      if (key === "__proto__") isWhole = false;
      return value;
    });
    if (isWhole) return json;
    context.addIssue({ code: "custom", message: "has a key __proto__" });
  } catch {
    context.addIssue({ code: "custom", message: "is not JSON" });
  }
  return z.NEVER;
}
