import { ChevronRight } from "lucide-react";
import Link from "next/link";

export type ReportListProps = {
  reports: readonly { id: string; moment: string; dateTime: string; said: string; state: string }[];
};

/** Own reports, newest first; each leads to its receipt. */
export function ReportList({ reports }: ReportListProps) {
  return (
    <ul className="border-t border-line">
      {reports.map(({ id, moment, dateTime, said, state }) => (
        <li key={id} className="border-b border-line">
          <Link
            href={`/report/${id}`}
            prefetch={false}
            className="flex min-h-16 items-center gap-3 py-3 hover:bg-surface"
          >
            <span className="min-w-0 flex-1">
              <span className="text-small flex flex-wrap justify-between gap-x-3 text-ink-soft">
                <time dateTime={dateTime}>{moment}</time>
                <span>{state}</span>
              </span>
              <span className="block">{said}</span>
            </span>
            <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" strokeWidth={1.5} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
