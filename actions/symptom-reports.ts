"use server";

import { redirect } from "next/navigation";
import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import { asReporter } from "@/auth/action";
import { refuse } from "@/auth/refusal";
import { recordSymptomReport } from "@/db/commands/record-symptom-report";
import { ASKED, faultsOf } from "@/domain/asked";
import type { FormFault } from "@/domain/report-faults";
import { type Fields, readReport } from "@/domain/report-form";
import { type Turn, takeTurn, turnToFault } from "@/domain/report-steps";
import { symptomReport } from "@/domain/symptom-report";
import { waitingReport } from "@/domain/waiting-report";

const ADDS_REPORT = { verb: "add", object: "symptom_reports" } as const;

const formFields = z.record(z.string().max(100), z.string());

/**
 * The report form: a press that moves on gets the next screen with every answer so far; "send" stores
 * the report and leads to its receipt. What must be looked at again comes back with the answers.
 */
export const submitSymptomReport = asReporter(
  ADDS_REPORT,
  formFields,
  async (reporter, { go = "", ...fields }) => {
    if (go !== "send") return takeTurn({ ...fields, go }, ASKED, faultsOf);
    const faults = faultsOf(fields).filter(({ fault }) => fault !== "how-bad");
    if (faults.length > 0) return turnToFault(fields, ASKED, faults);
    const said = symptomReport.safeParse(readReport(fields, ASKED));
    if (!said.success)
      return refuse(
        "invalid",
        said.error.issues.map(({ path }) => path.join(".")),
      );
    const recorded = await recordSymptomReport(reporter, said.data, new Date());
    if (recorded.status !== "refused") redirect(`/report/${said.data.id}`);
    if (recorded.reason === "no-such-patient") return refuse("not-found");
    return turnToRefusal(fields, recorded.reason, recorded.fields);
  },
);

/** A report that waited on a device, as JSON: stored by the same command, and answered with its receipt. */
export const receiveSymptomReport = asReporter(
  ADDS_REPORT,
  waitingReport,
  async (reporter, { report }) => {
    const recorded = await recordSymptomReport(reporter, report, new Date());
    return recorded.status === "refused" ? refuse(recorded.reason, recorded.fields) : recorded;
  },
);

/** A report that was sent with other answers stays; these get an id of their own. */
function turnToRefusal(fields: Fields, fault: FormFault, refused: readonly string[]): Turn {
  const kept = fault === "other-content" ? { ...fields, id: uuidv7() } : fields;
  return turnToFault(
    kept,
    ASKED,
    refused.map((field) => ({ field, fault })),
  );
}
