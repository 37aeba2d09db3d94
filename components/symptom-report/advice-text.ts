import type { RuleId } from "@/domain/clinical/ids";
import type { FormQuestions } from "./form-questions";

/** What was noticed, rule by rule, and what to do: each sentence once. */
export function adviceText(ruleIds: readonly RuleId[], advice: FormQuestions["advice"]) {
  const held = advice.filter(([ruleId]) => ruleIds.includes(ruleId)).map(([, text]) => text);
  return {
    because: unique(held.map((each) => each.because).filter(Boolean)),
    whatToDo: unique(held.map((each) => each.whatToDo)),
  };
}

function unique(sentences: readonly string[]) {
  return [...new Set(sentences)];
}
