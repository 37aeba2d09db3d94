import { AnswerGroup } from "@/components/ui/answer-group";
import { fieldOf, TEMPERATURE } from "@/domain/report-form";
import { asksFor } from "@/domain/report-steps";
import { NoteField } from "./note-field";
import { NumberField } from "./number-field";
import { StepButtons } from "./step-buttons";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** What belongs to no single symptom. */
export function MoreStep(props: StepProps) {
  const { fields, questions, words, isFocused, isSending } = props;
  const temperature = fieldOf.measurement(TEMPERATURE);
  return (
    <StepFrame
      title={words.moreTitle}
      isFocused={isFocused}
      buttons={<StepButtons go="next" isSending={isSending} words={words} />}
    >
      <div className="flex flex-col gap-8">
        {asksFor("more", temperature, fields, questions.asked) && (
          <NumberField id={TEMPERATURE} label={words.temperature} step={props} />
        )}
        <AnswerGroup
          name="canWait"
          question={words.canWait}
          answers={[
            { value: "yes", label: words.canWaitYes },
            { value: "no", label: words.canWaitNo },
          ]}
          defaultValue={fields.canWait}
          layout="stacked"
          legendLook="heading"
        />
        <NoteField {...props} />
      </div>
    </StepFrame>
  );
}
