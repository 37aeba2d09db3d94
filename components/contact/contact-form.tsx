import { useTranslations } from "next-intl";
import { ClosingFields } from "@/components/alert/closing-fields";
import type { SaidAlert } from "@/components/alert/said-alert";
import { KeptForm } from "@/components/patient/kept-form";
import { SeenReports } from "@/components/patient/seen-reports";
import { AnswerGroup } from "@/components/ui/answer-group";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { NURSE_NOTE_LENGTH } from "@/domain/closing";
import { CONTACT_KINDS, CONTACT_RESULTS } from "@/domain/contact";
import type { Outcome } from "@/domain/outcome";

type ContactFormProps = {
  action: (form: FormData) => void;
  outcome: Outcome<unknown>;
  /** Made with the page, so that the same form sent twice is one contact. */
  contactId: string;
  patientId: string;
  seenReports: readonly string[];
  today: string;
  alerts: readonly SaidAlert[];
  isPending: boolean;
  errorOf: (field: string) => string | undefined;
};

/** Who was called, how it went, when the next call is; and the alerts that settles. */
export function ContactForm(props: ContactFormProps) {
  const { action, outcome, contactId, patientId, seenReports, today, alerts, isPending, errorOf } =
    props;
  const t = useTranslations("patient.desk");
  return (
    <KeptForm action={action} outcome={outcome} isPending={isPending}>
      <input type="hidden" name="id" value={contactId} />
      <input type="hidden" name="patientId" value={patientId} />
      <SeenReports ids={seenReports} />
      <AnswerGroup
        name="kind"
        question={t("kind")}
        legendLook="heading"
        layout="row"
        isRequired
        error={errorOf("kind")}
        answers={CONTACT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <AnswerGroup
        name="result"
        question={t("result")}
        legendLook="heading"
        layout="row"
        isRequired
        error={errorOf("result")}
        answers={CONTACT_RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))}
      />
      <TextArea
        id="contact-note"
        name="note"
        label={t("note")}
        hint={t("noteHint")}
        rows={3}
        maxLength={NURSE_NOTE_LENGTH}
        error={errorOf("note")}
      />
      <TextField
        name="nextCallOn"
        type="date"
        label={t("nextCall")}
        hint={t("nextCallHint")}
        min={today}
        error={errorOf("nextCallOn")}
      />
      {alerts.length > 0 ? (
        <ClosingFields
          prefix="contact"
          legend={t("closing")}
          hint={t("closingHint")}
          alerts={alerts}
          isOptional
          errorOf={errorOf}
        />
      ) : (
        <input type="hidden" name="outcome" value="" />
      )}
      <Button kind="primary" type="submit" isWide aria-disabled={isPending}>
        {isPending ? t("sending") : t("record")}
      </Button>
    </KeptForm>
  );
}
