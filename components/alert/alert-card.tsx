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
    <article
      aria-labelledby={`reason-${alert.id}`}
      className="flex flex-col gap-2 border-b border-line py-5 first:pt-0"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <UrgencyChip urgency={alert.urgency} label={alert.urgencyLabel} />
        <p className="tabular-nums">
          <span className={alert.isLate ? "font-bold" : "font-semibold"}>{alert.clock}</span>
          {alert.due && <span className="text-sm text-ink-soft"> {alert.due}</span>}
        </p>
      </div>
      <h3 id={`reason-${alert.id}`} className="max-w-reading text-lg font-semibold text-pretty">
        {alert.reason}
      </h3>
      <div>
        <p className="text-sm text-ink-soft">{words.because}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-0.5">
          {alert.inputs.map((input) => (
            <li key={input}>{input}</li>
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-sm text-ink-soft">
          {alert.raised}
          <br />
          {alert.owner}
        </p>
        {children}
      </div>
      <details className="text-sm text-ink-soft">
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
    </article>
  );
}
