import type { ReactNode } from "react";
import { FieldError } from "./field-error";

export type FieldWords = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
};

/** Label, hint and error around one native control that carries the id. */
export function FieldFrame({ id, words, children }: FieldFrameProps) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {words.label}
      </label>
      {words.hint && (
        <p id={`${id}-hint`} className="text-small max-w-reading text-ink-soft">
          {words.hint}
        </p>
      )}
      {words.error && <FieldError id={`${id}-error`} text={words.error} />}
      <div className="mt-1">{children}</div>
    </div>
  );
}

type FieldFrameProps = { id: string; words: FieldWords; children: ReactNode };
