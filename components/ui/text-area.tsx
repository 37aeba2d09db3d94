import type { ComponentPropsWithRef } from "react";
import { FieldFrame, type FieldWords } from "./field-frame";
import { describedBy, FIELD_LOOK } from "./field-look";

type TextAreaProps = FieldWords &
  Omit<ComponentPropsWithRef<"textarea">, "className" | "name"> & { name: string };

/** Several lines in the writer's own words; of a fixed height, so that nothing below it moves. */
export function TextArea({ label, hint, error, id, ...rest }: TextAreaProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} words={{ label, hint, error }}>
      <textarea
        {...rest}
        id={fieldId}
        dir="auto"
        className={`${FIELD_LOOK} min-h-36 wrap-anywhere`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(fieldId, { hint: !!hint, error: !!error })}
      />
    </FieldFrame>
  );
}
