import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { CommonRefusal } from "@/domain/outcome";
import type { ReportWords } from "./form-questions";
import type { Trouble } from "./use-report-form";

/** Why nothing was sent, what was kept, and the way to send it again from whatever screen this is. */
export function TroubleNotice({ trouble, words, refusals }: TroubleNoticeProps) {
  if (trouble === null) return null;
  return (
    <div className="mb-6">
      <Notice kind="trouble" title={words.trouble.title} isAnnounced>
        {trouble === "not-signed-in" ? (
          <>
            <p>{words.trouble.signedOut}</p>
            <p className="mt-2">
              <TextLink href="/sign-in" target="_blank">
                {words.trouble.signIn}
              </TextLink>
            </p>
          </>
        ) : (
          <p>{reasonOf(trouble, words, refusals)}</p>
        )}
        <p className="mt-3">
          <Button kind="quiet" type="submit" name="go" value="send">
            {words.emergencySend}
          </Button>
        </p>
      </Notice>
    </div>
  );
}

type TroubleNoticeProps = {
  trouble: Trouble | null;
  words: ReportWords;
  refusals: Readonly<Record<CommonRefusal, string>>;
};

function reasonOf(trouble: Trouble, words: ReportWords, refusals: TroubleNoticeProps["refusals"]) {
  if (trouble === "offline") return words.trouble.offline;
  if (trouble === "failed") return words.trouble.failed;
  return `${refusals[trouble]} ${words.trouble.kept}`;
}
