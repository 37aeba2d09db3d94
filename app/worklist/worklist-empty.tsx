import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { worklistQuery } from "./worklist-params";

type WorklistEmptyProps = {
  scope: "team" | "clinic";
  search: string | null;
  isFirstPage: boolean;
};

/** Why nobody stands in the list, and where to look next. */
export function WorklistEmpty({ scope, search, isFirstPage }: WorklistEmptyProps) {
  const t = useTranslations("worklist.empty");
  const kind = search ? "search" : isFirstPage ? scope : "page";
  const nextScope = kind === "team" ? "clinic" : kind === "clinic" ? "team" : scope;
  return (
    <EmptyState title={t(`${kind}.title`, { search: search ?? "" })} text={t(`${kind}.text`)}>
      <LinkButton
        kind="quiet"
        href={`/worklist${worklistQuery({ scope: nextScope, q: null, after: null })}`}
      >
        {t(`${kind}.step`)}
      </LinkButton>
    </EmptyState>
  );
}
