import { Ellipsis } from "lucide-react";
import Link from "next/link";

export type RowMenuProps = {
  opener: string;
  /** Names the row, for those who hear it: "More for Ada Rossi". */
  label: string;
  items: readonly { href: string; label: string }[];
};

/** The rest of a row's actions; opens without scripts, too. */
export function RowMenu({ opener, label, items }: RowMenuProps) {
  return (
    <details className="relative">
      <summary
        aria-label={label}
        className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1 rounded-md px-3 text-ink-soft hover:bg-surface hover:text-ink"
      >
        {opener}
        <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
      </summary>
      <ul className="mt-1 rounded-md border border-line bg-surface p-1 shadow-float lg:absolute lg:right-0 lg:z-20 lg:min-w-56">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              className="flex min-h-11 items-center rounded-sm px-3 hover:bg-accent/12"
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
