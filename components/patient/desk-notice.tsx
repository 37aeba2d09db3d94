import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { UNREACHED } from "@/domain/closing";
import { COMMON_REFUSALS, type Outcome } from "@/domain/outcome";

type Done = "acknowledged" | "closed" | "recorded";

/** What came of a form: stored, or refused with the reason in words. */
export function DeskNotice({ outcome }: { outcome: Outcome<Done> }) {
  const t = useTranslations("patient.desk");
  const common = useTranslations("common.refusal");
  if (outcome.status === "idle") return null;
  if (outcome.status === "accepted") {
    return <Notice kind="done" title={t(`done.${outcome.value}`)} isAnnounced />;
  }
  const { reason } = outcome;
  const isOwn = OWN_REASONS.find((each) => each === reason);
  const isCommon = COMMON_REFUSALS.find((each) => each === reason);
  return (
    <Notice kind="trouble" title={t("refused.title")} isAnnounced>
      {isOwn ? t(`refused.${isOwn}`) : common(isCommon ?? "invalid")}
    </Notice>
  );
}

/** What is wrong with a field of a refused form, or nothing. */
export function fieldWords(t: ReturnType<typeof useTranslations<"patient.desk">>) {
  return (outcome: Outcome<unknown>, field: string): string | undefined => {
    if (outcome.status !== "rejected") return undefined;
    if (field === "result" && outcome.fields.includes(UNREACHED)) return t("field.unreached");
    const named = FIELDS.find((each) => each === field);
    const isAtFault = outcome.fields.some((each) => each === field || each.startsWith(`${field}.`));
    return named && isAtFault ? t(`field.${named}`) : undefined;
  };
}

const OWN_REASONS = [
  "changed-meanwhile",
  "not-allowed",
  "invalid",
  "call-day-out-of-reach",
] as const;
const FIELDS = ["kind", "result", "note", "nextCallOn", "alerts", "outcome", "irae"] as const;
