import { ChevronDown } from "lucide-react";
import type { ComponentPropsWithRef } from "react";
import { FieldFrame, type FieldWords } from "./field-frame";
import { describedBy, FIELD_LOOK } from "./field-look";

export type Choice = { value: string; label: string };

type SelectFieldProps = FieldWords &
  Omit<ComponentPropsWithRef<"select">, "className" | "name" | "children"> & {
    name: string;
    choices: readonly Choice[];
  };

/** One of a list too long to lie open. */
export function SelectField({ label, hint, error, id, choices, ...rest }: SelectFieldProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} words={{ label, hint, error }}>
      <span className="relative block">
        <select
          {...rest}
          id={fieldId}
          className={`${FIELD_LOOK} appearance-none pr-10`}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(fieldId, { hint: !!hint, error: !!error })}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          strokeWidth={1.5}
          className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2"
        />
      </span>
    </FieldFrame>
  );
}
