import Link from "next/link";
import type { AccountLine, AccountTableWords } from "./account-table";

/** The clinic's accounts on a narrow screen: each leads to its page, where everything can be done. */
export function AccountCards({ words, lines }: AccountCardsProps) {
  return (
    <ul className="border-t border-ink-soft">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-line">
          <Link
            href={`/admin/accounts/${line.id}`}
            className="flex min-h-11 flex-col py-2 -outline-offset-2 hover:bg-surface"
          >
            <span className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold text-accent underline underline-offset-3">
                {line.name}
              </span>
              <span>
                {words.role[line.role]} · {words.status[line.status]}
              </span>
            </span>
            <span className="text-sm break-all text-ink-soft">{line.email}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

type AccountCardsProps = { words: AccountTableWords; lines: readonly AccountLine[] };
