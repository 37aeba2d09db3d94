import type { LevelReading } from "@/components/level/level";
import { LevelBadge } from "@/components/level/level-badge";
import type { SaidRating } from "./said-report";

export type RatingWords = Record<
  "symptom" | "answers" | "score" | "began" | "unanswered",
  string
> & {
  level: Record<LevelReading["kind"], string>;
};

/** What was answered about each symptom: a table on a wide screen, two lines each on a phone. */
export function RatingList({
  ratings,
  words,
}: {
  ratings: readonly SaidRating[];
  words: RatingWords;
}) {
  return (
    <table className="block w-full">
      <thead className="sr-only sm:not-sr-only sm:block">
        <tr className={`${GRID} border-b border-line pb-1 text-left text-sm text-ink-soft`}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="font-normal">
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block">
        {ratings.map((rating) => (
          <tr key={rating.symptom} className={`${GRID} border-b border-line py-2`}>
            <th scope="row" className="text-left font-semibold">
              {rating.symptom}
            </th>
            <td className="whitespace-nowrap">
              {rating.level ? (
                <LevelBadge level={rating.level} words={words.level} />
              ) : (
                words.unanswered
              )}
              {rating.change && <span className="ml-2 text-sm text-ink-soft">{rating.change}</span>}
            </td>
            <td className="col-span-2 sm:col-span-1">{rating.answers}</td>
            <td className="col-span-2 text-ink-soft sm:col-span-1 sm:text-ink">
              <span className="sm:hidden">{words.began}: </span>
              {rating.began}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const COLUMNS = ["symptom", "score", "answers", "began"] as const;
const GRID =
  "grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 sm:grid-cols-[minmax(0,1.1fr)_9rem_minmax(0,1.8fr)_6.5rem]";
