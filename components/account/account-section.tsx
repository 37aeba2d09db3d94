import type { ReactNode } from "react";

export type AccountSectionProps = { id: string; title: string; lead: string; children: ReactNode };

/** One thing that can be done with an account: what it does first, then the form. */
export function AccountSection({ id, title, lead, children }: AccountSectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} className="border-t border-line py-6" id={id}>
      <h2 id={`${id}-title`} className="text-lg font-semibold">
        {title}
      </h2>
      <p className="mt-1 mb-4 max-w-reading text-ink-soft">{lead}</p>
      {children}
    </section>
  );
}
