import type { ComponentPropsWithRef } from "react";
import { FieldError } from "./field-error";
import { describedBy } from "./field-look";

type FieldsetProps = Omit<ComponentPropsWithRef<"fieldset">, "className" | "id"> & {
  id: string;
  legend: string;
  /** A question fills the patient's screen; a heading stands over fields that belong together. */
  legendLook: "question" | "heading";
  hint?: string | undefined;
  error?: string | undefined;
};

export function Fieldset(props: FieldsetProps) {
  const { id, legend, legendLook, hint, error, children, ...rest } = props;
  return (
    <fieldset
      {...rest}
      id={id}
      tabIndex={-1}
      className="min-w-0"
      aria-describedby={describedBy(id, { hint: !!hint, error: !!error })}
    >
      <legend className={LEGENDS[legendLook]}>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-small mt-1 max-w-reading text-ink-soft">
          {hint}
        </p>
      )}
      {error && (
        <div className="mt-2">
          <FieldError id={`${id}-error`} text={error} />
        </div>
      )}
      <div className={legendLook === "question" ? "mt-4" : "mt-3"}>{children}</div>
    </fieldset>
  );
}

const LEGENDS = {
  question: "text-xl font-semibold text-balance",
  heading: "font-semibold",
};
