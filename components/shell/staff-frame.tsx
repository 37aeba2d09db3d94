import type { ReactNode } from "react";
import { type NavLink, NavLinks } from "./nav-links";
import { MAIN_ID, SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

type StaffFrameProps = {
  words: { skip: string; navigation: string };
  links: readonly NavLink[];
  clinicName: string;
  accountName: string;
  /** The form that signs out. */
  signOut: ReactNode;
  banner: ReactNode;
  children: ReactNode;
};

/** A wide page under one quiet bar. */
export function StaffFrame(props: StaffFrameProps) {
  const { words, links, clinicName, accountName, signOut, banner, children } = props;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={words.skip} />
      {banner}
      <header className="border-b border-line print:hidden">
        <div className={`${WIDTH} flex flex-wrap items-center gap-x-6 pt-2 lg:flex-nowrap lg:pt-0`}>
          <Wordmark />
          <div className="order-last -mx-3 w-full min-w-0 lg:order-none lg:mx-0 lg:flex-1 lg:pt-3">
            <NavLinks label={words.navigation} links={links} />
          </div>
          <div className="ml-auto flex items-center gap-4 text-sm whitespace-nowrap">
            <span className="hidden text-right leading-tight sm:block">
              <span className="block">{accountName}</span>
              <span className="block text-ink-soft">{clinicName}</span>
            </span>
            {signOut}
          </div>
        </div>
      </header>
      <main id={MAIN_ID} tabIndex={-1} className={`${WIDTH} flex-1 py-6 outline-none lg:py-8`}>
        {children}
      </main>
    </div>
  );
}

const WIDTH = "mx-auto w-full max-w-staff px-4 lg:px-8";
