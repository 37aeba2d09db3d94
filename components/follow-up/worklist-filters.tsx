import Link from "next/link";
import { Button } from "@/components/ui/button";
import { FIELD_LOOK } from "@/components/ui/field-look";

export type WorklistFiltersProps = {
  words: Record<"label" | "showing" | "search" | "find" | "clear", string> & {
    scope: Record<"team" | "clinic", string>;
  };
  scope: "team" | "clinic";
  search: string | null;
  hrefOf: (scope: "team" | "clinic") => string;
};

/** What the list shows, as words in a line; it lives in the address and works without scripts. */
export function WorklistFilters({ words, scope, search, hrefOf }: WorklistFiltersProps) {
  return (
    <nav
      aria-label={words.label}
      className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pb-4"
    >
      <p className="flex flex-wrap items-center gap-x-1.5">
        {words.showing}
        {SCOPES.map((each) => (
          <Link
            key={each}
            href={hrefOf(each)}
            aria-current={each === scope ? "true" : undefined}
            className="inline-flex min-h-11 items-center px-1.5 text-accent underline underline-offset-4 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:decoration-2"
          >
            {words.scope[each]}
          </Link>
        ))}
      </p>
      <form action="/worklist" className="flex flex-wrap items-center gap-2">
        {scope === "clinic" && <input type="hidden" name="scope" value="clinic" />}
        <label htmlFor="q" className="sr-only text-ink-soft sm:not-sr-only">
          {words.search}
        </label>
        <span className="w-52">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={search ?? ""}
            autoComplete="off"
            placeholder={words.search}
            className={`${FIELD_LOOK} sm:placeholder:text-transparent`}
          />
        </span>
        <Button kind="quiet" type="submit">
          {words.find}
        </Button>
        {search && (
          <Link href={hrefOf(scope)} className="p-2 text-accent underline underline-offset-3">
            {words.clear}
          </Link>
        )}
      </form>
    </nav>
  );
}

const SCOPES = ["team", "clinic"] as const;
