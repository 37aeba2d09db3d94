import { CheckboxCard } from "@/components/ui/checkbox-card";
import { fieldOf } from "@/domain/report-form";
import { StepButtons } from "./step-buttons";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** The signs that cannot wait, in plain words. "None of these" is an answer; an empty list is not. */
export function DangerStep({ fields, questions, words, isFocused, isSending }: StepProps) {
  const signs = questions.asked.symptoms.filter(({ isDangerSign }) => isDangerSign);
  return (
    <StepFrame
      title={words.dangerTitle}
      lead={words.dangerLead}
      isFocused={isFocused}
      buttons={<StepButtons go="next" isSending={isSending} words={words} />}
    >
      <div data-danger className="flex flex-col gap-2">
        {signs.map(({ id }) => (
          <CheckboxCard
            key={id}
            name={fieldOf.chosen(id)}
            value="yes"
            label={questions.labels[id]}
            defaultChecked={fields[fieldOf.chosen(id)] === "yes"}
          />
        ))}
        <div className="mt-2 border-t border-line pt-4">
          <CheckboxCard
            name="noDangerSign"
            value="yes"
            label={words.dangerNone}
            defaultChecked={fields.noDangerSign === "yes"}
          />
        </div>
      </div>
    </StepFrame>
  );
}
