import { useTranslations } from "next-intl";
import { URGENCIES, type Urgency } from "@/domain/clinical/ids";

/** How many wait at each urgency, in words, most pressing first; what is empty is left out. */
export function UrgencyCounts({ counts }: { counts: Record<Urgency, number> }) {
  const t = useTranslations("worklist.count");
  const shown = URGENCIES.toReversed().filter((urgency) => counts[urgency] > 0);
  if (shown.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 pb-3 tabular-nums">
      {shown.map((urgency) => (
        <span key={urgency} className={`font-semibold ${COLOURS[urgency]}`}>
          {t(urgency, { count: counts[urgency] })}
        </span>
      ))}
    </p>
  );
}

const COLOURS: Record<Urgency, string> = {
  "emergency-now": "text-emergency-now",
  "same-day-call": "text-same-day-call",
  "within-72h": "text-within-72h",
  routine: "text-routine",
};
