import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

type FoldProps = { label: string; isOpen: boolean; children: ReactNode };

/** One of the desk's forms; opening one closes the other, also before scripts load. */
export function Fold({ label, isOpen, children }: FoldProps) {
  return (
    <details name="desk" open={isOpen} className="group border-t border-line">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between py-2 font-semibold hover:text-accent">
        {label}
        <ChevronDown
          aria-hidden
          strokeWidth={1.5}
          className="size-5 transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="flex flex-col gap-4 pt-2 pb-6">{children}</div>
    </details>
  );
}
