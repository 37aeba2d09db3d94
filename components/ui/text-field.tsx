import type { ComponentPropsWithRef } from "react";
import { FieldFrame, type FieldWords } from "./field-frame";
import { describedBy, FIELD_LOOK } from "./field-look";

type TextFieldProps = FieldWords &
  Omit<ComponentPropsWithRef<"input">, "className" | "name"> & { name: string };

/** One line of text, a day, a number. The id is the name unless another is given. */
export function TextField({ label, hint, error, id, ...rest }: TextFieldProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} words={{ label, hint, error }}>
      <input
        {...rest}
        id={fieldId}
        className={FIELD_LOOK}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint: !!hint, error: !!error })}
      />
    </FieldFrame>
  );
}
