import { SeenReports } from "@/components/patient/seen-reports";
import { Button } from "@/components/ui/button";
import type { ButtonKind } from "@/components/ui/button-look";

type AcknowledgeFormProps = {
  act: (form: FormData) => void;
  patientId: string;
  seenReports: readonly string[];
  /** The alerts as they stand on the page. */
  shown: readonly string[];
  kind: ButtonKind;
  label: string;
  isPending: boolean;
};

/** One button: from now these alerts are this nurse's. */
export function AcknowledgeForm(props: AcknowledgeFormProps) {
  const { act, patientId, seenReports, shown, kind, label, isPending } = props;
  return (
    <form action={act}>
      <input type="hidden" name="patientId" value={patientId} />
      <SeenReports ids={seenReports} />
      {shown.map((alert) => (
        <input key={alert} type="hidden" name="alerts" value={alert} />
      ))}
      <Button kind={kind} type="submit" aria-disabled={isPending}>
        {label}
      </Button>
    </form>
  );
}
