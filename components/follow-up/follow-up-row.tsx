import Link from "next/link";
import { useTranslations } from "next-intl";
import { UrgencyChip } from "@/components/urgency/urgency-chip";
import { WeekStrip } from "@/components/week-ruler/week-strip";
import { ClockCell } from "./clock-cell";
import { FOLLOW_UP_GRID } from "./follow-up-look";
import type { SaidFollowUp } from "./said-follow-up";

export type FollowUpRowProps = {
  row: SaidFollowUp;
  now: Date;
  /** Came while the screen was open, and nobody has looked yet. */
  isNew: boolean;
  onOpen: (row: SaidFollowUp) => void;
};

/** One patient: a line on a wide screen, a card of two lines and the reason on a phone. */
export function FollowUpRow({ row, now, isNew, onOpen }: FollowUpRowProps) {
  const t = useTranslations("worklist");
  const urgencies = useTranslations("common.urgency");
  return (
    <tr className={`${FOLLOW_UP_GRID} ${ROW} ${isNew ? NEW : ""}`}>
      <td className="[grid-area:urgency]">
        {row.urgency ? (
          <UrgencyChip urgency={row.urgency} label={urgencies(row.urgency)} />
        ) : (
          <span className="text-sm text-ink-soft">{t("nothingOwed")}</span>
        )}
        {isNew && (
          <span className="ml-2 rounded-sm border border-current px-1.5 text-sm font-semibold text-emergency-now lg:mt-1 lg:ml-0 lg:inline-block">
            {t("isNew")}
          </span>
        )}
      </td>
      <th scope="row" className="min-w-0 text-left font-normal [grid-area:patient]">
        <Link
          href={row.href}
          prefetch={false}
          onClick={() => onOpen(row)}
          className="font-semibold after:absolute after:inset-0 hover:underline"
        >
          <bdi>{row.name}</bdi>
        </Link>
        <p className="truncate text-sm text-ink-soft">
          {row.recordNumber}
          {!row.isOwnTeam && `, ${t("otherTeam")}`}
        </p>
      </th>
      <td className="min-w-0 text-right [grid-area:treatment] sm:text-left">
        <p className="truncate">{row.week}</p>
        <p
          className="hidden truncate text-sm text-ink-soft sm:block"
          title={row.regimen ?? undefined}
        >
          {row.regimen}
        </p>
      </td>
      <td className="min-w-0 [grid-area:reason]">
        <p className="lg:line-clamp-2 lg:text-sm" title={row.reason}>
          {row.more && <span className="float-right ml-2 text-sm text-ink-soft">{row.more}</span>}
          {row.reason}
        </p>
      </td>
      <td className="hidden [grid-area:weeks] sm:block">
        {row.strip && <WeekStrip strip={row.strip} label={row.stripLabel} />}
      </td>
      <td className="text-right [grid-area:clock] lg:text-left">
        <ClockCell row={row} now={now} />
      </td>
      <td
        className={`min-w-0 truncate text-sm [grid-area:owner] ${row.owner ? "" : "hidden sm:block"}`}
      >
        {row.urgency && (row.owner ?? <span className="text-ink-soft">{t("owner.nobody")}</span>)}
      </td>
    </tr>
  );
}

const ROW =
  "relative border-b border-line py-3 transition-colors hover:bg-surface lg:items-center lg:py-2.5";
const NEW =
  "animate-arrive bg-surface before:absolute before:inset-y-0 before:-left-3 before:w-1 before:bg-emergency-now";
