import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { fieldOf, TEMPERATURE } from "@/domain/report-form";
import { fill } from "./fill";
import { NoteField } from "./note-field";
import { NumberField } from "./number-field";
import { StepButtons } from "./step-buttons";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** Nothing to tell: the report is ready, and whatever else one likes to add stands below the button. */
export function WellStep(props: StepProps) {
  const { fields, questions, words, errorOf, isFocused, isSending } = props;
  const added = [fieldOf.measurement(TEMPERATURE), "note"];
  const [startsOpen] = useState(added.some((name) => fields[name] || errorOf(name)));
  const symptoms = questions.lastTime.map(({ symptomId }) => questions.labels[symptomId]);
  const gone = fill(words.wellGone, { symptoms: symptoms.join(", ") });
  return (
    <StepFrame
      title={words.wellTitle}
      lead={symptoms.length > 0 ? gone : words.wellLead}
      isFocused={isFocused}
      buttons={<StepButtons go="send" isSending={isSending} words={words} />}
    >
      <details open={startsOpen} className="group border-y border-line">
        <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-3 py-2 text-accent">
          {words.wellMore}
          <ChevronDown
            aria-hidden
            className="size-5 shrink-0 group-open:rotate-180"
            strokeWidth={1.5}
          />
        </summary>
        <div className="flex flex-col gap-6 pb-6">
          <NumberField id={TEMPERATURE} label={words.temperature} step={props} />
          <NoteField {...props} />
        </div>
      </details>
    </StepFrame>
  );
}
