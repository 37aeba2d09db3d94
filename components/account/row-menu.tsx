"use client";

import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { useSyncExternalStore } from "react";
import { ActionMenu, MENU_OPENER } from "../ui/action-menu";

export type RowMenuProps = {
  opener: string;
  /** Names the row, for those who hear it: "More for Ada Rossi". */
  label: string;
  items: readonly { href: string; label: string }[];
};

/** The rest of a row's actions: a menu for keyboard and screen reader, a plain list before scripts load. */
export function RowMenu({ opener, label, items }: RowMenuProps) {
  const hasScripts = useSyncExternalStore(never, yes, no);
  if (hasScripts) {
    const menu = items.map((item) => ({ ...item, id: item.href }));
    return <ActionMenu opener={opener} label={label} items={menu} />;
  }
  return (
    <details className="relative">
      <summary aria-label={label} className={`${MENU_OPENER} cursor-pointer list-none`}>
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

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
