import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AlertCard } from "@/components/alert/alert-card";
import { ContextNotes } from "@/components/alert/context-notes";
import type { SaidAlert, SaidNote } from "@/components/alert/said-alert";

type WrongNowProps = {
  alerts: readonly SaidAlert[];
  notes: readonly SaidNote[];
  /** What is owed besides alerts, in sentences. */
  owed: readonly string[];
  /** What can be done with all of it. */
  action?: ReactNode;
  actionOf?: (alert: SaidAlert) => ReactNode;
};

/** What is wrong and why, most pressing first. */
export function WrongNow({ alerts, notes, owed, action, actionOf }: WrongNowProps) {
  const t = useTranslations("patient");
  const words = { because: t("alert.because"), source: t("alert.source") };
  return (
    <section aria-labelledby="wrong-now">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-3">
        <h2 id="wrong-now" className="text-xl font-semibold">
          {t("now.title")}
        </h2>
        {action}
      </div>
      {alerts.map((alert) => (
        <AlertCard key={alert.id} alert={alert} words={words}>
          {actionOf?.(alert)}
        </AlertCard>
      ))}
      <ContextNotes
        notes={notes}
        words={{ title: t("alert.notes"), source: t("alert.noteSource") }}
      />
      <ul className="border-t border-line pt-2">
        {owed.map((sentence) => (
          <li key={sentence} className="max-w-reading py-1">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
