import { assess } from "../triage/assess";
import type { RuleSet } from "../triage/rule-set";
import type { JudgeSilence } from "./silence";

/** A judge of silence by a rule set: a report without answers, and what is known of the silence. */
export function judgeSilenceBy(ruleSet: RuleSet): JudgeSilence {
  return ({ missedReportsInARow, lastKnownMaxScore }) => {
    const context = { missedReportsInARow, lastKnownMaxScore: lastKnownMaxScore ?? undefined };
    return assess({ ...NOTHING_SAID, context }, ruleSet).urgency;
  };
}

const NOTHING_SAID = {
  answers: {},
  previous: null,
  reviewed: null,
  reviewedMeasurements: null,
  measurements: {},
  labs: {},
};
