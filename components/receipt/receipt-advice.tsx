import { Phone } from "lucide-react";
import { UrgencyChip } from "@/components/urgency/urgency-chip";
import type { Urgency } from "@/domain/clinical/ids";

/** Advice of one urgency: what was noticed, what to do, and the call where one is asked for. */
export function ReceiptAdvice({ urgency, label, because, whatToDo, call }: ReceiptAdviceProps) {
  return (
    <div className="pt-1 pb-4 last:pb-0">
      <UrgencyChip urgency={urgency} label={label} />
      {because.length > 0 && <p className="pt-1">{because.join(" ")}</p>}
      {whatToDo.map((sentence) => (
        <p key={sentence} className="font-semibold">
          {sentence}
        </p>
      ))}
      {call && (
        <a href={call.href} className={`${CALL} ${BUTTONS[urgency]}`}>
          <Phone aria-hidden className="size-5 shrink-0" strokeWidth={1.5} />
          {call.label}
        </a>
      )}
    </div>
  );
}

export type ReceiptAdviceProps = {
  urgency: Urgency;
  /** The urgency in words. */
  label: string;
  because: readonly string[];
  whatToDo: readonly string[];
  call: { href: string; label: string } | null;
};

const BUTTONS: Record<Urgency, string> = {
  "emergency-now": "bg-emergency-now",
  "same-day-call": "bg-same-day-call",
  "within-72h": "bg-within-72h",
  routine: "bg-routine",
};
const CALL =
  "mt-3 flex min-h-12 items-center justify-center gap-2 rounded-md px-4 py-2 font-semibold text-paper print:hidden";
