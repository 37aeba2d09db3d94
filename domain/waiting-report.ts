import { z } from "zod";
import { symptomReport } from "./symptom-report";

/** The most that one report may weigh on its way, in bytes. */
export const WAITING_REPORT_BYTES = 64 * 1024;

/** A report that waited on a device, in the form in which it is sent: one text of JSON. */
export const waitingReport = z.object({
  report: z
    .string()
    .max(WAITING_REPORT_BYTES)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "is not JSON" });
        return z.NEVER;
      }
    })
    .pipe(symptomReport),
});
