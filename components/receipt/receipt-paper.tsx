import type { ReactNode } from "react";

/** A slip of paper: what follows is torn off along dashed lines. */
export function ReceiptPaper({ title, number, lines, children }: ReceiptPaperProps) {
  return (
    <article className="border-x border-line bg-surface shadow-float print:border-0 print:shadow-none">
      <header className="border-t-8 border-accent px-5 pt-6 pb-5 text-center">
        <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
        <p className="mt-1 text-xl font-semibold tracking-widest tabular-nums">{number}</p>
        {lines.map((line) => (
          <p key={line} className="text-small text-ink-soft">
            {line}
          </p>
        ))}
      </header>
      {children}
    </article>
  );
}

export type ReceiptPaperProps = {
  title: string;
  number: string;
  lines: readonly string[];
  children: ReactNode;
};

export function ReceiptPart({ id, title, children }: ReceiptPartProps) {
  return (
    <section aria-labelledby={id} className="border-t-2 border-dashed border-line px-5 py-5">
      <h2 id={id} className="text-small pb-1 font-semibold text-ink-soft">
        {title}
      </h2>
      {children}
    </section>
  );
}

type ReceiptPartProps = { id: string; title: string; children: ReactNode };
