import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { ReportCard, type ReportWords } from "./report-card";
import type { SaidReport } from "./said-report";

type ReportListProps = {
  title: string;
  none: string;
  reports: readonly SaidReport[];
  words: ReportWords;
  /** What came with the number of one of them. */
  second: ReactNode;
  /** Where the older ones are, and the way back; null when there are none. */
  older: { href: string; label: string } | null;
  newest: { href: string; label: string } | null;
};

/** What stands open whole, the rest a line each to unfold. */
export function ReportList({
  title,
  none,
  reports,
  words,
  second,
  older,
  newest,
}: ReportListProps) {
  return (
    <section aria-labelledby="reports">
      <h2 id="reports" className="pb-2 text-xl font-semibold">
        {title}
      </h2>
      {second}
      {reports.length === 0 && <p className="text-ink-soft">{none}</p>}
      {reports.map((report) => (
        <details key={report.id} open={report.isOpen} className="border-t border-line">
          <summary className="cursor-pointer py-3">
            <span className="font-semibold">{report.day}</span>{" "}
            <span className="text-sm text-ink-soft">{report.by}</span>
          </summary>
          <ReportCard report={report} words={words} />
        </details>
      ))}
      <p className="flex gap-6 border-t border-line pt-3">
        {newest && <TextLink href={newest.href}>{newest.label}</TextLink>}
        {older && <TextLink href={older.href}>{older.label}</TextLink>}
      </p>
    </section>
  );
}
