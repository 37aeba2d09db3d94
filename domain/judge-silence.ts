import { ruleSet } from "./clinical/rules";
import type { FollowUpReason } from "./follow-up/follow-up";
import type { Silence } from "./follow-up/silence";
import { assess } from "./triage/assess";

/** The rules that hold for a silence, most pressing first: a report without answers, with what the clock counted. */
export function judgeSilence(silence: Silence): readonly FollowUpReason[] {
  const { missedReportsInARow, lastKnownMaxScore } = silence;
  const key = `${missedReportsInARow} ${lastKnownMaxScore}`;
  const reasons = judged.get(key) ?? judge(silence);
  judged.set(key, reasons);
  return reasons;
}

/** Few silences differ, and a list has many. */
const judged = new Map<string, readonly FollowUpReason[]>();

function judge({ missedReportsInARow, lastKnownMaxScore }: Silence): FollowUpReason[] {
  const context = { missedReportsInARow, lastKnownMaxScore: lastKnownMaxScore ?? undefined };
  const { alerts } = assess({ ...NO_ANSWERS, context }, ruleSet);
  return alerts.map(({ ruleId, urgency }) => ({ ruleId, urgency }));
}

const NO_ANSWERS = {
  answers: {},
  previous: null,
  reviewed: null,
  reviewedMeasurements: null,
  measurements: {},
  labs: {},
};
