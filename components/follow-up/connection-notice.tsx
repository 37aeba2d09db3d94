import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { waitMinutes } from "@/domain/follow-up/clock";
import { useSayDuration } from "./clock-cell";
import type { WorklistEnd } from "./use-worklist";

const STALE_MS = 30_000;

type ConnectionNoticeProps = { now: Date; heardAt: number; end: WorklistEnd | null };

/** Says plainly when the list may be out of date; quiet while the server answers. */
export function ConnectionNotice({ now, heardAt, end }: ConnectionNoticeProps) {
  const t = useTranslations("worklist.live");
  const sayDuration = useSayDuration();
  if (end === "signed-out") {
    return (
      <div className="pb-4">
        <Notice kind="trouble" title={t("signedOut")} isAnnounced>
          <p className="pb-3">{t("signedOutText")}</p>
          <LinkButton kind="primary" href="/sign-in">
            {t("signIn")}
          </LinkButton>
        </Notice>
      </div>
    );
  }
  if (end === "out-of-step") {
    return (
      <div className="pb-4">
        <Notice kind="trouble" title={t("outOfStep")} isAnnounced>
          <p className="pb-3">{t("outOfStepText")}</p>
          <Button kind="primary" type="button" onClick={() => window.location.reload()}>
            {t("loadAgain")}
          </Button>
        </Notice>
      </div>
    );
  }
  const silentMs = now.getTime() - heardAt;
  if (silentMs <= STALE_MS) return null;
  const duration =
    silentMs < 60_000
      ? t("seconds", { seconds: Math.floor(silentMs / 1000) })
      : sayDuration(waitMinutes(new Date(heardAt), now));
  return (
    <div className="pb-4">
      <Notice kind="trouble" title={t("stale", { duration })} isAnnounced>
        {t("staleText")}
      </Notice>
    </div>
  );
}
