import { Button } from "../ui/button";
import { buttonLook } from "../ui/button-look";
import { TroublePage } from "./trouble-page";

export type FailedPageProps = {
  words: { title: string; text: string; reference: string; retry: string; home: string };
  reference: string | undefined;
  retry: () => void;
};

/** Something failed on our side. The way home is a plain link: it also leaves a broken page behind. */
export function FailedPage({ words, reference, retry }: FailedPageProps) {
  const detail = reference && words.reference.replace("{reference}", reference);
  return (
    <TroublePage title={words.title} text={words.text} detail={detail}>
      <Button kind="primary" onClick={retry}>
        {words.retry}
      </Button>
      <a href="/" className={buttonLook("quiet")}>
        {words.home}
      </a>
    </TroublePage>
  );
}
