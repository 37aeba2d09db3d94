import { CircleAlert } from "lucide-react";

type ErrorSummaryProps = {
  title: string;
  errors: readonly { fieldId: string; text: string }[];
};

/** Above a form that was refused: what happened, and a link to each field that needs another look. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="rounded-md border-2 border-ink bg-surface p-4">
      <h2 className="flex items-start gap-2 font-semibold">
        <CircleAlert aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0" strokeWidth={1.5} />
        {title}
      </h2>
      <ul className="mt-2 flex flex-col gap-1 pl-7">
        {errors.map((error) => (
          <li key={error.fieldId}>
            <a href={`#${error.fieldId}`} className="text-accent underline underline-offset-3">
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
