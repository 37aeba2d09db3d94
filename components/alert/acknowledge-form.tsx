import { Button } from "@/components/ui/button";

type AcknowledgeFormProps = {
  act: (form: FormData) => void;
  patientId: string;
  seenUpTo: string;
  shown: string;
  words: { acknowledge: string };
  isPending: boolean;
};

/** One button: from now the alert is this nurse's. */
export function AcknowledgeForm(props: AcknowledgeFormProps) {
  const { act, patientId, seenUpTo, shown, words, isPending } = props;
  return (
    <form action={act}>
      <input type="hidden" name="patientId" value={patientId} />
      <input type="hidden" name="seenUpTo" value={seenUpTo} />
      <input type="hidden" name="alert" value={shown} />
      <Button kind="primary" type="submit" aria-disabled={isPending}>
        {words.acknowledge}
      </Button>
    </form>
  );
}
