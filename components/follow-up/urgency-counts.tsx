import { useTranslations } from "next-intl";
import { URGENCIES, type Urgency } from "@/domain/clinical/ids";

/** How many wait at each urgency, in words, most pressing first; what is empty is left out. */
export function UrgencyCounts({ counts, kind }: UrgencyCountsProps) {
  const t = useTranslations("worklist");
  const shown = URGENCIES.toReversed().filter((urgency) => counts[urgency] > 0);
  const total = shown.reduce((sum, urgency) => sum + counts[urgency], 0);
  if (total === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 pb-3 tabular-nums">
      <span className="text-ink-soft">{t(`lead.${kind}`, { count: total })}</span>
      {shown.map((urgency) => (
        <span key={urgency} className={`font-semibold ${COLOURS[urgency]}`}>
          {t(`count.${urgency}`, { count: counts[urgency] })}
        </span>
      ))}
    </p>
  );
}

type UrgencyCountsProps = {
  counts: Record<Urgency, number>;
  /** Whom the count is about. */
  kind: "team" | "clinic" | "search";
};

const COLOURS: Record<Urgency, string> = {
  "emergency-now": "text-emergency-now",
  "same-day-call": "text-same-day-call",
  "within-72h": "text-within-72h",
  routine: "text-routine",
};
