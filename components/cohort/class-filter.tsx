import Link from "next/link";

type ClassFilterProps = {
  words: { label: string; showing: string };
  choices: readonly { href: string; label: string; isChosen: boolean }[];
};

/** The map's one filter, read as a sentence; it lives in the address. */
export function ClassFilter({ words, choices }: ClassFilterProps) {
  return (
    <nav aria-label={words.label} className="pb-4">
      <p className="flex flex-wrap items-center gap-x-1.5">
        {words.showing}
        {choices.map(({ href, label, isChosen }) => (
          <Link
            key={href}
            href={href}
            aria-current={isChosen ? "true" : undefined}
            className="inline-flex min-h-11 items-center px-1.5 text-accent underline underline-offset-4 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:decoration-2"
          >
            {label}
          </Link>
        ))}
      </p>
    </nav>
  );
}
