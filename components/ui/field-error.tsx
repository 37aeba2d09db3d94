import { CircleAlert } from "lucide-react";

/** What is wrong with one field, under its label. Ink and a sign, for red belongs to urgency. */
export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="flex items-start gap-2 font-semibold">
      <CircleAlert aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0" strokeWidth={1.5} />
      <span>{text}</span>
    </p>
  );
}
