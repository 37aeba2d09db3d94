import { FewFirst } from "@/components/patient/few-first";
import { UrgencyChip } from "@/components/urgency/urgency-chip";
import type { SaidClosedAlert } from "./said-alert";

/** The alerts that ended, the last first: how, by whom, and what was written. */
export function ClosedAlerts({ title, alerts, olderLabel }: ClosedAlertsProps) {
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="closed-alerts">
      <h2 id="closed-alerts" className="pb-2 text-xl font-semibold">
        {title}
      </h2>
      <FewFirst few={3} olderLabel={olderLabel}>
        {alerts.map((alert) => (
          <li key={alert.id} className="flex flex-col gap-1 border-t border-line py-3">
            <p>
              <UrgencyChip urgency={alert.urgency} label={alert.urgencyLabel} />
            </p>
            <p className="max-w-reading">{alert.reason}</p>
            <p className="font-semibold">{alert.end}</p>
            {alert.note && (
              <p dir="auto" className="max-w-reading whitespace-pre-line">
                {alert.note}
              </p>
            )}
            <p className="text-sm text-ink-soft">{alert.by}</p>
          </li>
        ))}
      </FewFirst>
    </section>
  );
}

type ClosedAlertsProps = {
  title: string;
  alerts: readonly SaidClosedAlert[];
  olderLabel: (count: number) => string;
};
