import type { ReactNode } from "react";

type DataTableProps = {
  caption: string;
  isCaptionHidden?: boolean;
  /** Column heads in order; `align: "end"` for numbers. */
  columns: readonly { key: string; label: ReactNode; align?: "start" | "end" }[];
  /** Rows of `<tr>` made with DataRow and DataCell. */
  children: ReactNode;
};

/** A plain table: hairlines, a head that stays, and its own sideways scroll when narrow. */
export function DataTable({ caption, isCaptionHidden = false, columns, children }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto lg:overflow-visible">
      <table className="w-full border-collapse text-left">
        <caption className={isCaptionHidden ? "sr-only" : "pb-2 text-left font-semibold"}>
          {caption}
        </caption>
        <thead className="sticky top-(--bar-height,0px) z-10 bg-paper">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`${HEAD} ${ALIGN[column.align ?? "start"]}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

export function DataRow({ children }: { children: ReactNode }) {
  return <tr className="border-b border-line align-baseline hover:bg-surface">{children}</tr>;
}

export function DataCell({ children, align = "start", isOneLine = false }: DataCellProps) {
  const wrap = isOneLine ? "whitespace-nowrap" : "";
  return <td className={`py-2 pr-4 last:pr-0 ${ALIGN[align]} ${wrap}`}>{children}</td>;
}

/** The cell that names its row. */
export function DataRowHead({ children }: { children: ReactNode }) {
  return (
    <th scope="row" className="min-w-36 py-2 pr-4 text-left font-semibold">
      {children}
    </th>
  );
}

type DataCellProps = { children: ReactNode; align?: "start" | "end"; isOneLine?: boolean };

const HEAD =
  "border-b border-ink-soft py-2 pr-4 text-sm font-normal whitespace-nowrap text-ink-soft last:pr-0";
const ALIGN = { start: "text-left", end: "text-right" };
