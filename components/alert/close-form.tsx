import { useTranslations } from "next-intl";
import { KeptForm } from "@/components/patient/kept-form";
import { SeenReports } from "@/components/patient/seen-reports";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { NURSE_NOTE_LENGTH } from "@/domain/closing";
import type { Outcome } from "@/domain/outcome";
import { ClosingFields } from "./closing-fields";
import type { SaidAlert } from "./said-alert";

type CloseFormProps = {
  action: (form: FormData) => void;
  outcome: Outcome<unknown>;
  alerts: readonly SaidAlert[];
  patientId: string;
  seenReports: readonly string[];
  isPending: boolean;
  errorOf: (field: string) => string | undefined;
};

/** Ends alerts for which nobody had to be called. */
export function CloseForm(props: CloseFormProps) {
  const { action, outcome, alerts, patientId, seenReports, isPending, errorOf } = props;
  const t = useTranslations("patient.desk");
  return (
    <KeptForm action={action} outcome={outcome} isPending={isPending}>
      <input type="hidden" name="patientId" value={patientId} />
      <SeenReports ids={seenReports} />
      <ClosingFields
        prefix="close"
        legend={t("which")}
        hint={undefined}
        alerts={alerts}
        isOptional={false}
        errorOf={errorOf}
      />
      <TextArea
        id="close-note"
        name="note"
        label={t("note")}
        rows={2}
        maxLength={NURSE_NOTE_LENGTH}
        error={errorOf("note")}
      />
      <Button kind="primary" type="submit" isWide aria-disabled={isPending}>
        {isPending ? t("sending") : t("closeAlerts")}
      </Button>
    </KeptForm>
  );
}
