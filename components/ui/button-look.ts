/** Primary does the page's one thing; quiet does another; danger ends something and names it. */
export type ButtonKind = "primary" | "quiet" | "danger";

/** How a button looks, whether it is a button or a link. */
export function buttonLook(kind: ButtonKind): string {
  return `${SHAPE} ${LOOKS[kind]}`;
}

const SHAPE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-2 font-semibold " +
  "no-underline transition-colors select-none disabled:cursor-not-allowed disabled:opacity-50 " +
  "aria-disabled:cursor-not-allowed aria-disabled:opacity-50 forced-colors:bg-surface forced-colors:text-ink";

// Red belongs to urgency, so what ends something is set in solid ink.
const LOOKS: Record<ButtonKind, string> = {
  primary:
    "border-accent bg-accent text-paper not-disabled:hover:border-ink not-disabled:hover:bg-ink",
  quiet: "border-ink-soft bg-surface text-ink not-disabled:hover:border-ink hover:bg-paper",
  danger:
    "border-ink bg-ink text-paper not-disabled:hover:border-ink-soft not-disabled:hover:bg-ink-soft",
};
