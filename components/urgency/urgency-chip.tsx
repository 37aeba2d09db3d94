import type { Urgency } from "@/domain/clinical/ids";
import { UrgencyShape } from "./urgency-shape";

/** Shape, word and colour say the same thing, so any one of them may be lost. */
export function UrgencyChip({ urgency, label }: { urgency: Urgency; label: string }) {
  return (
    <span className={`${CHIP} ${COLOURS[urgency]}`}>
      <UrgencyShape urgency={urgency} />
      {label}
    </span>
  );
}

const CHIP =
  "inline-flex items-baseline gap-1.5 rounded-sm py-0.5 pr-2.5 pl-2 text-sm font-semibold " +
  "whitespace-nowrap text-paper forced-colors:border forced-colors:bg-surface forced-colors:text-ink";

const COLOURS: Record<Urgency, string> = {
  routine: "bg-routine",
  "within-72h": "bg-within-72h",
  "same-day-call": "bg-same-day-call",
  "emergency-now": "bg-emergency-now",
};
