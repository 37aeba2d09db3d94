import { Circle, Diamond, Octagon, Triangle } from "lucide-react";
import type { Urgency } from "@/domain/clinical/ids";

/** Shape, word and colour say the same thing, so any one of them may be lost. */
export function UrgencyChip({ urgency, label }: { urgency: Urgency; label: string }) {
  const Shape = SHAPES[urgency];
  return (
    <span className={`${CHIP} ${COLOURS[urgency]}`}>
      <Shape aria-hidden className="size-3.5 shrink-0 fill-current" strokeWidth={1.5} />
      {label}
    </span>
  );
}

const CHIP =
  "inline-flex items-center gap-1.5 rounded-sm py-0.5 pr-2.5 pl-2 text-sm font-semibold " +
  "whitespace-nowrap text-paper forced-colors:border";

const SHAPES: Record<Urgency, typeof Circle> = {
  routine: Circle,
  "within-72h": Diamond,
  "same-day-call": Triangle,
  "emergency-now": Octagon,
};

const COLOURS: Record<Urgency, string> = {
  routine: "bg-routine",
  "within-72h": "bg-within-72h",
  "same-day-call": "bg-same-day-call",
  "emergency-now": "bg-emergency-now",
};
