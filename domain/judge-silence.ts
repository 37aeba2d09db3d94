import type { Urgency } from "./clinical/ids";
import { ruleSet } from "./clinical/rules";
import type { Silence } from "./follow-up/silence";
import { assess } from "./triage/assess";

/** The urgency the rules give to silence: a report without answers, with what the clock counted. */
export function judgeSilence({ missedReportsInARow, lastKnownMaxScore }: Silence): Urgency | null {
  const context = { missedReportsInARow, lastKnownMaxScore: lastKnownMaxScore ?? undefined };
  return assess({ ...NO_ANSWERS, context }, ruleSet).urgency;
}

const NO_ANSWERS = {
  answers: {},
  previous: null,
  reviewed: null,
  reviewedMeasurements: null,
  measurements: {},
  labs: {},
};
