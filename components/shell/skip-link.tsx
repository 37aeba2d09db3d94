export const MAIN_ID = "main";

/** The first stop of the keyboard: past the bar, into the page. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href={`#${MAIN_ID}`}
      className="sr-only z-50 rounded-md bg-ink px-4 py-3 font-semibold text-paper focus:not-sr-only forced-colors:bg-surface forced-colors:text-ink focus:fixed focus:top-2 focus:left-2"
    >
      {label}
    </a>
  );
}
