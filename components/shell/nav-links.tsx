"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export type NavLink = { href: string; label: string };

/** The pages of this person; the one they are on is underlined by the ruler's ink. */
export function NavLinks({ label, links }: { label: string; links: readonly NavLink[] }) {
  const here = usePathname();
  return (
    <nav aria-label={label} className="min-w-0 overflow-x-auto">
      <ul className="flex">
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              aria-current={isWithin(here, link.href) ? "page" : undefined}
              className="flex min-h-11 items-center border-b-2 border-transparent px-3 whitespace-nowrap text-ink-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink -outline-offset-4"
            >
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isWithin(here: string, href: string) {
  return here === href || here.startsWith(`${href}/`);
}
