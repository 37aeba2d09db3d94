import type { RuleId } from "@/domain/clinical/ids";
import type { FormQuestions } from "./form-questions";

/** What was noticed, rule by rule, and what to do, each sentence once. */
export function AdviceText({ ruleIds, advice }: AdviceTextProps) {
  const held = advice.filter(([ruleId]) => ruleIds.includes(ruleId)).map(([, text]) => text);
  const because = unique(held.map((each) => each.because).filter(Boolean));
  const whatToDo = unique(held.map((each) => each.whatToDo));
  return (
    <>
      <p>{because.join(" ")}</p>
      {whatToDo.map((sentence) => (
        <p key={sentence} className="mt-2 font-semibold">
          {sentence}
        </p>
      ))}
    </>
  );
}

type AdviceTextProps = { ruleIds: readonly RuleId[]; advice: FormQuestions["advice"] };

function unique(sentences: readonly string[]) {
  return [...new Set(sentences)];
}
