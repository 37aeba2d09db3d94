import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  text: string;
  /** The next step: a link or a button. */
  children?: ReactNode;
};

/** Nothing is here, why that is, and what comes next. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-1 border-y border-line py-10">
      <p className="text-lg font-semibold">{title}</p>
      <p className="max-w-reading text-ink-soft">{text}</p>
      {children && <div className="mt-4">{children}</div>}
    </div>
  );
}
