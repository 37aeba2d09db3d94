"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { AcknowledgeForm } from "@/components/alert/acknowledge-form";
import { CloseForm } from "@/components/alert/close-form";
import type { SaidAlert, SaidNote } from "@/components/alert/said-alert";
import { ContactForm } from "@/components/contact/contact-form";
import type { CommonRefusal, Outcome } from "@/domain/outcome";
import { DeskNotice, fieldWords } from "./desk-notice";
import { Fold } from "./fold";
import { WrongNow } from "./wrong-now";

/** A server action as `useActionState` takes it. */
type FormAction<Accepted, Reason extends string = CommonRefusal> = (
  previous: Outcome<Accepted, Reason>,
  form: FormData,
) => Promise<Outcome<Accepted, Reason>>;

export type PatientDeskProps = {
  patientId: string;
  alerts: readonly SaidAlert[];
  notes: readonly SaidNote[];
  owed: readonly string[];
  contactId: string;
  /** The reports that stand open on the page, for "seen by". */
  seenReports: readonly string[];
  today: string;
  /** Null for a nurse of another team: the record is to read. */
  acts: {
    acknowledge: FormAction<"acknowledged">;
    close: FormAction<"closed">;
    record: FormAction<"recorded", CommonRefusal | "call-day-out-of-reach">;
  } | null;
};

/** What is wrong now and, beside it so that the reason stays in sight, what to do about it. */
export function PatientDesk({ acts, ...shown }: PatientDeskProps) {
  if (!acts) return <WrongNow alerts={shown.alerts} notes={shown.notes} owed={shown.owed} />;
  return <ActingDesk acts={acts} {...shown} />;
}

type ActingDeskProps = PatientDeskProps & { acts: NonNullable<PatientDeskProps["acts"]> };

function ActingDesk(props: ActingDeskProps) {
  const { acts, patientId, alerts, notes, owed, contactId, seenReports, today } = props;
  const t = useTranslations("patient.desk");
  const sayField = fieldWords(t);
  const [taken, take, isTaking] = useActionState(acts.acknowledge, { status: "idle" });
  const [closed, close, isClosing] = useActionState(acts.close, { status: "idle" });
  const [recorded, record, isRecording] = useActionState(acts.record, { status: "idle" });
  const waiting = alerts.filter(({ state }) => state === "open");
  const taking = { act: take, patientId, seenReports, isPending: isTaking };
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="flex flex-col gap-4">
        <DeskNotice outcome={taken} />
        <WrongNow
          alerts={alerts}
          notes={notes}
          owed={owed}
          action={
            waiting.length > 0 && (
              <AcknowledgeForm
                {...taking}
                kind="primary"
                label={t("takeAllOn", { count: waiting.length })}
                shown={waiting.map(({ shown }) => shown)}
              />
            )
          }
          actionOf={(alert) =>
            waiting.length > 1 &&
            alert.state === "open" && (
              <AcknowledgeForm {...taking} kind="quiet" label={t("takeOn")} shown={[alert.shown]} />
            )
          }
        />
      </div>
      <section
        aria-labelledby="desk"
        className="lg:sticky lg:top-4 lg:-mr-2 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-2"
      >
        <h2 id="desk" className="flex min-h-11 items-center pb-3 text-xl font-semibold">
          {t("title")}
        </h2>
        <Fold label={t("contact")} isOpen={closed.status === "idle"}>
          <DeskNotice outcome={recorded} />
          <ContactForm
            action={record}
            outcome={recorded}
            contactId={contactId}
            patientId={patientId}
            seenReports={seenReports}
            today={today}
            alerts={alerts}
            isPending={isRecording}
            errorOf={(field) => sayField(recorded, field)}
          />
        </Fold>
        {(alerts.length > 0 || closed.status !== "idle") && (
          <Fold label={t("close")} isOpen={closed.status !== "idle"}>
            <DeskNotice outcome={closed} />
            <CloseForm
              action={close}
              outcome={closed}
              alerts={alerts}
              patientId={patientId}
              seenReports={seenReports}
              isPending={isClosing}
              errorOf={(field) => sayField(closed, field)}
            />
          </Fold>
        )}
      </section>
    </div>
  );
}
