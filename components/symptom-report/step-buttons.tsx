import { Button } from "@/components/ui/button";
import type { ReportWords } from "./form-questions";

/** The way on comes first, so that Enter takes it; the way back never loses an answer. */
export function StepButtons({ go, isSending, words }: StepButtonsProps) {
  const label = { next: words.next, send: isSending ? words.sending : words.send }[go];
  return (
    <>
      <Button kind="primary" type="submit" name="go" value={go} isWide aria-disabled={isSending}>
        {label}
      </Button>
      <Button kind="quiet" type="submit" name="go" value="back" isWide aria-disabled={isSending}>
        {words.back}
      </Button>
    </>
  );
}

type StepButtonsProps = { go: "next" | "send"; isSending: boolean; words: ReportWords };
