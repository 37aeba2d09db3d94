import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";

/** Note: good to know. Done: it is stored. Trouble: it did not work, and what was kept. */
type NoticeKind = "note" | "done" | "trouble";

type NoticeProps = {
  kind: NoticeKind;
  title: string;
  children?: ReactNode;
  /** Spoken when it appears after something the reader did. */
  isAnnounced?: boolean;
};

export function Notice({ kind, title, children, isAnnounced = false }: NoticeProps) {
  const Icon = ICONS[kind];
  return (
    <div
      role={isAnnounced ? ROLES[kind] : undefined}
      className={`flex gap-3 rounded-md border-l-4 bg-surface py-3 pr-4 pl-4 ${EDGES[kind]}`}
    >
      <Icon aria-hidden className="mt-[0.15em] size-[1.25em] shrink-0" strokeWidth={1.5} />
      <div className="min-w-0 max-w-reading">
        <p className="font-semibold">{title}</p>
        {children && <div className="mt-1 text-ink-soft">{children}</div>}
      </div>
    </div>
  );
}

const ICONS = { note: Info, done: CircleCheck, trouble: CircleAlert };
const EDGES: Record<NoticeKind, string> = {
  note: "border-line",
  done: "border-accent",
  trouble: "border-ink",
};
const ROLES = { note: "status", done: "status", trouble: "alert" };
