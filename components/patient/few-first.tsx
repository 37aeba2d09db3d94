import { Children, type ReactNode } from "react";

type FewFirstProps = {
  few: number;
  /** "6 older". */
  olderLabel: (count: number) => string;
  children: ReactNode;
};

/** The first few items of a list; the older ones wait behind a word. */
export function FewFirst({ few, olderLabel, children }: FewFirstProps) {
  const items = Children.toArray(children);
  const older = items.slice(few);
  return (
    <>
      <ul>{items.slice(0, few)}</ul>
      {older.length > 0 && (
        <details className="border-t border-line">
          <summary className="w-fit cursor-pointer py-3 text-accent underline underline-offset-3">
            {olderLabel(older.length)}
          </summary>
          <ul>{older}</ul>
        </details>
      )}
    </>
  );
}
