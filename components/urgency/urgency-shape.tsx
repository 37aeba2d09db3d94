import type { ReactNode } from "react";
import type { Urgency } from "@/domain/clinical/ids";

/** The urgency's own shape, solid: octagon, triangle, diamond, circle. Only ever beside its word. */
export function UrgencyShape({ urgency }: { urgency: Urgency }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4 shrink-0 self-center fill-current"
    >
      {SHAPES[urgency]}
    </svg>
  );
}

const SHAPES: Record<Urgency, ReactNode> = {
  routine: <circle cx="8" cy="8" r="5" />,
  "within-72h": <path d="M8 1 15 8 8 15 1 8Z" />,
  "same-day-call": <path d="M8 1.5 15.5 14.5H.5Z" />,
  // The stop sign, its mark cut out, so that at this size it is not taken for a circle.
  "emergency-now": (
    <path
      fillRule="evenodd"
      d="M4.7 0h6.6L16 4.7v6.6L11.3 16H4.7L0 11.3V4.7ZM7 3.2v6.2h2V3.2ZM7 10.9v2.1h2v-2.1Z"
    />
  ),
};
