import { Phone } from "lucide-react";
import { UrgencyShape } from "@/components/urgency/urgency-shape";
import type { Urgency } from "@/domain/clinical/ids";

/** Advice of one urgency: what was noticed, what to do, and the call where one is asked for. */
export function ReceiptAdvice({ urgency, because, whatToDo, call }: ReceiptAdviceProps) {
  const { ink, button } = LOOKS[urgency];
  return (
    <div className="flex gap-3 pt-1 pb-3 last:pb-0">
      <span className={`mt-1 shrink-0 ${ink}`}>
        <UrgencyShape urgency={urgency} />
      </span>
      <div className="min-w-0 flex-1">
        {because.length > 0 && <p>{because.join(" ")}</p>}
        {whatToDo.map((sentence) => (
          <p key={sentence} className="font-semibold">
            {sentence}
          </p>
        ))}
        {call && (
          <a href={call.href} className={`${CALL} ${button}`}>
            <Phone aria-hidden className="size-5 shrink-0" strokeWidth={1.5} />
            {call.label}
          </a>
        )}
      </div>
    </div>
  );
}

export type ReceiptAdviceProps = {
  urgency: Urgency;
  because: readonly string[];
  whatToDo: readonly string[];
  call: { href: string; label: string } | null;
};

const LOOKS = {
  "emergency-now": { ink: "text-emergency-now", button: "bg-emergency-now" },
  "same-day-call": { ink: "text-same-day-call", button: "bg-same-day-call" },
  "within-72h": { ink: "text-within-72h", button: "bg-within-72h" },
  routine: { ink: "text-routine", button: "bg-routine" },
};
const CALL =
  "mt-3 flex min-h-12 items-center justify-center gap-2 rounded-md px-4 py-2 font-semibold text-paper print:hidden";
