import type { ReactNode } from "react";
import { UrgencyChip } from "@/components/urgency/urgency-chip";
import type { SaidAlert } from "./said-alert";

type AlertCardProps = {
  alert: SaidAlert;
  words: { because: string; source: string };
  /** What can be done with this one alert. */
  children?: ReactNode;
};

/** What is wrong, why, and by when: the reason first, then the source. */
export function AlertCard({ alert, words, children }: AlertCardProps) {
  return (
    <article aria-labelledby={`reason-${alert.id}`} className="border-t border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pb-1.5">
        <UrgencyChip urgency={alert.urgency} label={alert.urgencyLabel} />
        <p>
          <span className={alert.isLate ? "font-bold" : "font-semibold"}>{alert.clock}</span>
          {alert.due && <span className="text-sm text-ink-soft"> {alert.due}</span>}
        </p>
      </div>
      <h3 id={`reason-${alert.id}`} className="max-w-reading text-lg font-semibold text-pretty">
        {alert.reason}
      </h3>
      <p className="max-w-reading pt-1 text-pretty">
        <span className="text-ink-soft">{words.because} </span>
        {alert.inputs.join("; ")}
      </p>
      {alert.standing && <p className="max-w-reading pt-1">{alert.standing}</p>}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 pt-1.5">
        <div className="min-w-0 text-sm text-ink-soft">
          <p>
            {alert.raised}. {alert.owner}.
          </p>
          <details>
            <summary className="w-fit cursor-pointer py-1 underline underline-offset-3">
              {words.source}
            </summary>
            <p className="pt-1">{alert.rule}</p>
            {alert.sources.map((source) => (
              <p key={source} className="max-w-reading pt-1">
                {source}
              </p>
            ))}
          </details>
        </div>
        {children}
      </div>
    </article>
  );
}
