import type { ReactNode } from "react";
import { chosenIn, readReport } from "@/domain/report-form";
import type { Step } from "@/domain/report-steps";
import { fill } from "./fill";
import { StepButtons } from "./step-buttons";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";
import { tellExtras, tellSymptom } from "./tell-answers";

/** What was said, once more before it goes, each part a press away from being changed. */
export function ReviewStep(props: StepProps) {
  const { fields, questions, words, isFocused, isSending } = props;
  const chosen = chosenIn(fields, questions.asked);
  const { dangerSignsUnanswered } = readReport(fields, questions.asked);
  const hasDangerSign = chosen.some(({ isDangerSign }) => isDangerSign);
  const extras = tellExtras(props);
  return (
    <StepFrame
      title={words.reviewTitle}
      isFocused={isFocused}
      buttons={<StepButtons go="send" isSending={isSending} words={words} />}
    >
      <dl className="border-t border-line">
        {!hasDangerSign && (
          <Told what={words.reviewDanger} to="danger" words={words}>
            {dangerSignsUnanswered > 0 ? words.reviewDangerBlank : words.reviewDangerNone}
          </Told>
        )}
        {chosen.map((symptom) => (
          <Told
            key={symptom.id}
            what={questions.labels[symptom.id]}
            to={`symptom:${symptom.id}`}
            words={words}
          >
            {tellSymptom(symptom, props).map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </Told>
        ))}
        {chosen.length === 0 && (
          <Told what={words.reviewSymptoms} to="choose" words={words}>
            {words.reviewNoSymptom}
          </Told>
        )}
        <Told what={words.reviewMore} to="more" words={words}>
          {extras.length === 0 && words.reviewNothing}
          {extras.map((line) => (
            <span key={line} dir="auto" className="block break-words whitespace-pre-line">
              {line}
            </span>
          ))}
        </Told>
      </dl>
    </StepFrame>
  );
}

function Told({ what, to, words, children }: ToldProps) {
  return (
    <div className="grid grid-cols-[1fr_auto] gap-x-4 border-b border-line py-3">
      <dt className="font-semibold">{what}</dt>
      <dd className="col-start-1 min-w-0 text-ink-soft">{children}</dd>
      <dd className="col-start-2 row-span-2 row-start-1">
        <button
          type="submit"
          name="go"
          value={`to:${to}`}
          aria-label={fill(words.reviewChangeWhat, { what })}
          className="min-h-11 px-1 text-accent underline underline-offset-3 hover:decoration-2"
        >
          {words.reviewChange}
        </button>
      </dd>
    </div>
  );
}

type ToldProps = {
  what: string;
  to: Step;
  words: StepProps["words"];
  children: ReactNode;
};
