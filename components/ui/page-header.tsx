import type { ReactNode } from "react";

type PageHeaderProps = {
  title: string;
  /** One sentence on what this page is for or what it shows now. */
  lead?: ReactNode;
  /** What can be done with the whole page. */
  actions?: ReactNode;
};

export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pb-6">
      <div className="min-w-0">
        <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
        {lead && <div className="mt-1 max-w-reading text-ink-soft">{lead}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
