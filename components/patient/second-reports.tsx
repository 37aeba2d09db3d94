import { ReportCard, type ReportWords } from "./report-card";
import type { SaidSecondReport } from "./said-report";

type SecondReportsProps = {
  words: ReportWords & { title: string; text: string; unreadable: string };
  reports: readonly SaidSecondReport[];
};

/** Reports kept apart because their number was taken, for a person to look at; nothing when there are none. */
export function SecondReports({ words, reports }: SecondReportsProps) {
  if (reports.length === 0) return null;
  return (
    <div className="border-t border-line py-3">
      <h3 className="font-semibold">{words.title}</h3>
      <p className="max-w-reading pb-1">{words.text}</p>
      {reports.map(({ id, received, said }) => (
        <details key={id}>
          <summary className="w-fit cursor-pointer py-2 text-accent underline underline-offset-3">
            {received}
          </summary>
          {said ? <ReportCard report={said} words={words} /> : <p>{words.unreadable}</p>}
        </details>
      ))}
    </div>
  );
}
