import type { Preview } from "@/components/symptom-report/advise";
import type { ReportPage } from "@/db/queries/report-page";
import { ruleSet } from "@/domain/clinical/rules";
import { contextOn } from "@/domain/judge-report";
import { previewRules } from "@/domain/triage/preview-rules";
import { WORDINGS } from "@/domain/wording";

const [wording] = WORDINGS;

/** The rules that must speak before anything is sent. */
const rules = previewRules(ruleSet, ["emergency-now", "same-day-call"]);

/** What the device judges by: those rules, and what the server would judge with today. */
export function previewOf({ today, known }: ReportPage): Preview {
  return {
    ruleSet: rules,
    known: {
      previous: known.previous,
      reviewed: known.reviewed?.answers ?? null,
      reviewedMeasurements: known.reviewed?.measurements ?? null,
      context: contextOn(today, { wording, dangerSignsUnanswered: 0 }, known),
    },
  };
}
