import type { MeasurementId } from "../clinical/ids";
import type { WorseDirection } from "../clinical/measurements";
import { type Answer, answered } from "./answer";
import type { Condition } from "./condition";
import { type Judged, satisfying } from "./holds";
import type { TriageReport } from "./report";
import type { RuleSet } from "./rule-set";

/**
 * Whether anything a rule reads is new or worse than in the report a nurse last reviewed and closed.
 * Without a reviewed report everything is new.
 */
export function isNewOrWorse(when: Condition, judged: Judged, worse: RuleSet["worse"]): boolean {
  return judged.report.reviewed === null || changed(when, { judged, worse, underNot: false });
}

type Comparison = {
  readonly judged: Judged;
  readonly worse: RuleSet["worse"];
  readonly underNot: boolean;
};

function changed(condition: Condition, comparison: Comparison): boolean {
  const { judged, worse, underNot } = comparison;
  const { answers, reviewed } = judged.report;
  switch (condition.type) {
    case "all":
    case "any":
    case "at-least":
      return condition.conditions.some((each) => changed(each, comparison));
    case "not":
      return condition.conditions.some((each) =>
        changed(each, { ...comparison, underNot: !underNot }),
      );
    case "symptom": {
      const now = answers[condition.symptomId];
      const then = reviewed?.[condition.symptomId];
      return underNot ? hasGone(now, then) : hasRisen(now, then);
    }
    case "any-symptom":
      return satisfying(condition, judged).some((id) => hasRisen(answers[id], reviewed?.[id]));
    case "measurement": {
      const { measurementId } = condition;
      return hasMoved(measurementId, judged.report, worse[measurementId]);
    }
    case "measurement-missing":
    case "lab-value":
    case "context":
    case "rule-count":
      return false;
  }
}

/** Any attribute above the reviewed one; blank or absent then counts as 0, so it is new. */
function hasRisen(now: Answer | null | undefined, then: Answer | null | undefined): boolean {
  return answered(now).some(({ attribute, value }) => value > (then?.[attribute] ?? 0));
}

/** Present then, and now answered as none or not picked; left blank now it is unknown, not gone. */
function hasGone(now: Answer | null | undefined, then: Answer | null | undefined): boolean {
  const isBlank = now !== undefined && answered(now).length === 0;
  return isPresent(then) && !isPresent(now) && !isBlank;
}

function isPresent(answer: Answer | null | undefined): boolean {
  return answered(answer).some(({ value }) => value > 0);
}

function hasMoved(id: MeasurementId, report: TriageReport, worse: WorseDirection): boolean {
  const now = report.measurements[id];
  const then = report.reviewedMeasurements?.[id];
  if (now === undefined) return false;
  if (then === undefined) return true;
  return (now > then && worse !== "lower") || (now < then && worse !== "higher");
}
