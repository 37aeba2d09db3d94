import type { RuleId } from "@/domain/clinical/ids";
import { type Asked, answersSaid, type Fields, measurementsSaid } from "@/domain/report-form";
import { assess } from "@/domain/triage/assess";
import type { TriageReport } from "@/domain/triage/report";
import type { RuleSet } from "@/domain/triage/rule-set";

/** What the device judges by before anything is sent: the pressing rules, and what is known. */
export type Preview = {
  readonly ruleSet: RuleSet;
  readonly known: Pick<TriageReport, "previous" | "reviewed" | "reviewedMeasurements" | "context">;
};

export type Advised = {
  readonly emergency: readonly RuleId[];
  readonly sameDay: readonly RuleId[];
};

/** The rules that hold for the answers so far, by the same function that judges on the server. */
export function advise(fields: Fields, asked: Asked, { ruleSet, known }: Preview): Advised {
  const answers = answersSaid(fields, asked);
  const measurements = measurementsInBounds(fields, asked);
  const { alerts } = assess({ ...known, answers, measurements, labs: {} }, ruleSet);
  const rulesAt = (urgency: string) =>
    alerts.filter((alert) => alert.urgency === urgency).map(({ ruleId }) => ruleId);
  return { emergency: rulesAt("emergency-now"), sameDay: rulesAt("same-day-call") };
}

/** While a number is being typed it passes through others ("3" on the way to "37"): only possible ones count. */
function measurementsInBounds(fields: Fields, asked: Asked) {
  const said = measurementsSaid(fields, asked);
  return Object.fromEntries(
    asked.measurements.flatMap(({ id, min, max }) => {
      const value = said[id];
      return value !== undefined && value >= min && value <= max ? [[id, value]] : [];
    }),
  );
}
