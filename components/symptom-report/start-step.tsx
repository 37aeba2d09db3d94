import { ChevronRight } from "lucide-react";
import { fill } from "./fill";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** The first question; one press answers it. */
export function StartStep({ words, patientName, isFocused }: StepProps) {
  const title = patientName ? fill(words.titleFor, { patient: patientName }) : words.title;
  return (
    <StepFrame title={title} lead={words.notWatched} isFocused={isFocused} buttons={null}>
      <div className="flex flex-col gap-3">
        <BigAnswer value="well" label={words.well} detail={words.wellDetail} />
        <BigAnswer value="ill" label={words.ill} detail={words.illDetail} />
      </div>
    </StepFrame>
  );
}

function BigAnswer({ value, label, detail }: { value: string; label: string; detail: string }) {
  return (
    <button type="submit" name="go" value={value} className={BIG}>
      <span className="flex-1">
        <span className="block text-xl font-semibold">{label}</span>
        <span className="text-small block text-ink-soft">{detail}</span>
      </span>
      <ChevronRight aria-hidden className="size-6 shrink-0 text-accent" strokeWidth={1.5} />
    </button>
  );
}

const BIG =
  "flex min-h-24 w-full items-center gap-4 rounded-md border border-ink-soft bg-surface px-5 py-4 text-left transition-colors hover:border-accent hover:bg-accent/8";
