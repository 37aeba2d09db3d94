import { useTranslations } from "next-intl";
import { FOLLOW_UP_GRID } from "./follow-up-look";
import { FollowUpRow } from "./follow-up-row";
import type { SaidFollowUp } from "./said-follow-up";

export type FollowUpTableProps = {
  rows: readonly SaidFollowUp[];
  now: Date;
  isNew: (row: SaidFollowUp) => boolean;
  onOpen: (row: SaidFollowUp) => void;
};

/** The worklist, most pressing first. */
export function FollowUpTable({ rows, now, isNew, onOpen }: FollowUpTableProps) {
  const t = useTranslations("worklist");
  return (
    <table className="block w-full">
      <caption className="sr-only">{t("table")}</caption>
      <thead className="sr-only lg:not-sr-only lg:sticky lg:top-0 lg:z-10 lg:block lg:bg-paper">
        <tr className={`${FOLLOW_UP_GRID} border-b border-ink-soft py-2 text-left text-sm`}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="font-normal text-ink-soft">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block">
        {rows.map((row) => (
          <FollowUpRow key={row.patientId} row={row} now={now} isNew={isNew(row)} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

const COLUMNS = ["urgency", "patient", "treatment", "reason", "weeks", "clock", "owner"] as const;
