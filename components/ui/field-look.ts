/** How everything that takes an answer looks, whatever the element. */
export const FIELD_LOOK =
  "min-h-11 w-full rounded-md border border-ink-soft bg-surface px-3 py-2 text-ink " +
  "placeholder:text-ink-soft hover:border-ink disabled:opacity-60 " +
  "aria-invalid:border-2 aria-invalid:border-ink";

/** The ids a field points to for its hint and its error, in the order they are read. */
export function describedBy(id: string, has: { hint: boolean; error: boolean }) {
  const ids = [has.hint && `${id}-hint`, has.error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
