import { RatingList, type RatingWords } from "./rating-list";
import type { WhatIsSaid } from "./said-report";

export type ReportWords = RatingWords & { measured: string };

/** All that was said at one moment: the patient's own words first. */
export function ReportCard({ report, words }: { report: WhatIsSaid; words: ReportWords }) {
  return (
    <div className="flex flex-col gap-3 pb-4">
      {report.note && (
        <blockquote
          dir="auto"
          className="max-w-reading border-l-2 border-ink-soft pl-4 text-lg whitespace-pre-line"
        >
          {report.note}
        </blockquote>
      )}
      {report.remarks.map((remark) => (
        <p key={remark} className="max-w-reading">
          {remark}
        </p>
      ))}
      {report.ratings.length > 0 && <RatingList ratings={report.ratings} words={words} />}
      {report.measurements.length > 0 && (
        <p>
          <span className="text-ink-soft">{words.measured}: </span>
          {report.measurements.join("; ")}
        </p>
      )}
      {report.after && <p className="text-sm text-ink-soft">{report.after}</p>}
    </div>
  );
}
