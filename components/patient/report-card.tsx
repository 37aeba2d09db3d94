import type { LevelReading } from "@/components/level/level";
import { LevelBadge } from "@/components/level/level-badge";
import { DataCell, DataRow, DataRowHead, DataTable } from "@/components/ui/data-table";
import type { SaidReport } from "./said-report";

export type ReportWords = Record<
  "symptom" | "answers" | "score" | "began" | "measured" | "unanswered",
  string
> & { level: Record<LevelReading["kind"], string> };

/** All that was said at one moment: the patient's own words first. */
export function ReportCard({ report, words }: { report: SaidReport; words: ReportWords }) {
  return (
    <div className="flex flex-col gap-3 pb-2">
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
      {report.ratings.length > 0 && (
        <DataTable
          caption={report.day}
          isCaptionHidden
          columns={[
            { key: "symptom", label: words.symptom },
            { key: "score", label: words.score },
            { key: "answers", label: words.answers },
            { key: "began", label: words.began },
          ]}
        >
          {report.ratings.map((rating) => (
            <DataRow key={rating.symptom}>
              <DataRowHead>{rating.symptom}</DataRowHead>
              <DataCell>
                {rating.level ? (
                  <LevelBadge level={rating.level} words={words.level} />
                ) : (
                  words.unanswered
                )}
                {rating.change && (
                  <span className="ml-2 text-sm whitespace-nowrap text-ink-soft">
                    {rating.change}
                  </span>
                )}
              </DataCell>
              <DataCell>{rating.answers}</DataCell>
              <DataCell>{rating.began}</DataCell>
            </DataRow>
          ))}
        </DataTable>
      )}
      {report.measurements.length > 0 && (
        <p>
          <span className="text-ink-soft">{words.measured}: </span>
          {report.measurements.join(", ")}
        </p>
      )}
      <p className="text-sm text-ink-soft">{report.after}</p>
    </div>
  );
}
