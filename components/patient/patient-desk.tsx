"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { AcknowledgeForm } from "@/components/alert/acknowledge-form";
import { AlertCard } from "@/components/alert/alert-card";
import { CloseForm } from "@/components/alert/close-form";
import type { SaidAlert } from "@/components/alert/said-alert";
import { ContactForm } from "@/components/contact/contact-form";
import type { CommonRefusal, Outcome } from "@/domain/outcome";
import { DeskNotice, fieldWords } from "./desk-notice";

/** A server action as `useActionState` takes it. */
type FormAction<Accepted, Reason extends string = CommonRefusal> = (
  previous: Outcome<Accepted, Reason>,
  form: FormData,
) => Promise<Outcome<Accepted, Reason>>;

export type PatientDeskProps = {
  patientId: string;
  alerts: readonly SaidAlert[];
  /** What is owed besides alerts, in sentences. */
  owed: readonly string[];
  contactId: string;
  /** The newest report on the page, for "seen by". */
  seenUpTo: string;
  today: string;
  /** Null for a nurse of another team: the record is to read. */
  acts: {
    acknowledge: FormAction<"acknowledged">;
    close: FormAction<"closed">;
    record: FormAction<"recorded", CommonRefusal | "call-day-out-of-reach">;
  } | null;
};

/** What is wrong now and, beside it so that the reason stays in sight, what to do about it. */
export function PatientDesk({ acts, ...rest }: PatientDeskProps) {
  return acts ? <ActingDesk acts={acts} {...rest} /> : <WrongNow {...rest} />;
}

type Shown = Omit<PatientDeskProps, "acts">;

function ActingDesk({ acts, ...shown }: Shown & { acts: NonNullable<PatientDeskProps["acts"]> }) {
  const { patientId, alerts, contactId, seenUpTo, today } = shown;
  const t = useTranslations("patient.desk");
  const sayField = fieldWords(t);
  const [taken, take, isTaking] = useActionState(acts.acknowledge, { status: "idle" });
  const [closed, close, isClosing] = useActionState(acts.close, { status: "idle" });
  const [recorded, record, isRecording] = useActionState(acts.record, { status: "idle" });
  const words = { acknowledge: t("takeOn") };
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div>
        <DeskNotice outcome={taken} />
        <WrongNow {...shown}>
          {(alert) =>
            alert.state === "open" && (
              <AcknowledgeForm
                act={take}
                patientId={patientId}
                seenUpTo={seenUpTo}
                shown={alert.shown}
                words={words}
                isPending={isTaking}
              />
            )
          }
        </WrongNow>
      </div>
      <section
        aria-labelledby="desk"
        className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
      >
        <h2 id="desk" className="pb-2 text-xl font-semibold">
          {t("title")}
        </h2>
        <details name="desk" open className={FOLD}>
          <summary className={SUMMARY}>{t("contact")}</summary>
          <div className="flex flex-col gap-4 pb-6">
            <DeskNotice outcome={recorded} />
            <ContactForm
              action={record}
              outcome={recorded}
              contactId={contactId}
              patientId={patientId}
              seenUpTo={seenUpTo}
              today={today}
              alerts={alerts}
              isPending={isRecording}
              errorOf={(field) => sayField(recorded, field)}
            />
          </div>
        </details>
        {(alerts.length > 0 || closed.status !== "idle") && (
          <details name="desk" className={FOLD}>
            <summary className={SUMMARY}>{t("close")}</summary>
            <div className="flex flex-col gap-4 pb-6">
              <DeskNotice outcome={closed} />
              <CloseForm
                action={close}
                outcome={closed}
                alerts={alerts}
                patientId={patientId}
                seenUpTo={seenUpTo}
                isPending={isClosing}
                errorOf={(field) => sayField(closed, field)}
              />
            </div>
          </details>
        )}
      </section>
    </div>
  );
}

function WrongNow({ alerts, owed, children }: WrongNowProps) {
  const t = useTranslations("patient");
  const words = { because: t("alert.because"), source: t("alert.source") };
  return (
    <section aria-labelledby="wrong-now">
      <h2 id="wrong-now" className="pb-4 text-xl font-semibold">
        {t("now.title")}
      </h2>
      {alerts.map((alert) => (
        <AlertCard key={alert.id} alert={alert} words={words}>
          {children?.(alert)}
        </AlertCard>
      ))}
      <ul className="flex flex-col">
        {owed.map((sentence) => (
          <li key={sentence} className="max-w-reading py-2">
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}

type WrongNowProps = Pick<Shown, "alerts" | "owed"> & {
  children?: (alert: SaidAlert) => ReactNode;
};

const FOLD = "border-t border-line";
const SUMMARY = "flex min-h-11 cursor-pointer items-center py-2 font-semibold hover:text-accent";
