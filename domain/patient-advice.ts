import type { RuleId, Urgency } from "./clinical/ids";
import type { Language } from "./clinical/language";
import { patientAdvice } from "./clinical/rules";
import { closings } from "./clinical/urgency-levels";

/** A rule's advice in two parts, so that several rules can share what to do. Joined they are the advice. */
export type PatientAdvice = {
  readonly ruleId: RuleId;
  readonly urgency: Urgency;
  /** What was noticed; empty where the whole advice says what to do. */
  readonly because: string;
  readonly whatToDo: string;
};

/** The advice of a rule that held, cut before the closing sentence of its urgency where it ends with one. */
export function adviceOf(ruleId: RuleId, urgency: Urgency, language: Language): PatientAdvice {
  const advice = patientAdvice(ruleId, language);
  const closing = closings[urgency][language];
  if (!advice.endsWith(closing)) return { ruleId, urgency, because: "", whatToDo: advice };
  const because = advice.slice(0, -closing.length).trim();
  return { ruleId, urgency, because, whatToDo: closing };
}
