import type { ReactNode } from "react";
import { ClinicPhone, type ClinicPhoneProps } from "./clinic-phone";
import { type NavLink, NavLinks } from "./nav-links";
import { MAIN_ID, SkipLink } from "./skip-link";
import { Wordmark } from "./wordmark";

type PatientFrameProps = {
  words: { skip: string; navigation: string };
  links: readonly NavLink[];
  /** The clinic's number; null only where no clinic is known yet. */
  phone: ClinicPhoneProps | null;
  accountName: string | null;
  /** The form that signs out. */
  signOut: ReactNode;
  banner: ReactNode;
  children: ReactNode;
};

/** A narrow column in large type, the clinic's number always in sight. */
export function PatientFrame(props: PatientFrameProps) {
  const { words, links, phone, accountName, signOut, banner, children } = props;
  return (
    <div className="reading-patient flex min-h-dvh flex-col">
      <SkipLink label={words.skip} />
      {banner}
      <header className="sticky top-0 z-30 border-b border-line bg-paper print:hidden">
        <div className={`${COLUMN} flex items-center justify-between gap-4 py-2`}>
          <Wordmark />
          {phone && <ClinicPhone {...phone} />}
        </div>
      </header>
      {links.length > 0 && (
        <div className="border-b border-line print:hidden">
          <div className={`${COLUMN} -ml-3 sm:ml-auto sm:pl-2`}>
            <NavLinks label={words.navigation} links={links} />
          </div>
        </div>
      )}
      <main id={MAIN_ID} tabIndex={-1} className={`${COLUMN} flex-1 py-8 outline-none`}>
        {children}
      </main>
      {accountName && (
        <footer className="text-small border-t border-line print:hidden">
          <div className={`${COLUMN} flex flex-wrap items-center justify-between gap-2 py-3`}>
            <span className="text-ink-soft">{accountName}</span>
            {signOut}
          </div>
        </footer>
      )}
    </div>
  );
}

const COLUMN = "mx-auto w-full max-w-patient px-4 sm:px-5";
