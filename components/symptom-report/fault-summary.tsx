import { ErrorSummary } from "@/components/ui/error-summary";
import type { FieldFault } from "@/domain/report-faults";
import type { ReportWords } from "./form-questions";

/** What to look at again, read first, each a link to its field. */
export function FaultSummary({ faults, say, words }: FaultSummaryProps) {
  if (faults.length === 0) return null;
  return (
    <div ref={takeFocus} tabIndex={-1} className="mb-6 scroll-mt-24 outline-none">
      <ErrorSummary
        title={words.faultsTitle}
        errors={faults.map((fault) => ({ fieldId: fault.field, text: say(fault) }))}
      />
    </div>
  );
}

type FaultSummaryProps = {
  faults: readonly FieldFault[];
  say: (fault: FieldFault) => string;
  words: ReportWords;
};

function takeFocus(summary: HTMLElement | null) {
  summary?.focus();
}
