import type { ComponentPropsWithRef } from "react";
import { FieldFrame, type FieldWords } from "./field-frame";
import { describedBy, FIELD_LOOK } from "./field-look";

type TextAreaProps = FieldWords &
  Omit<ComponentPropsWithRef<"textarea">, "className" | "name"> & { name: string };

/**
 * Several lines in the writer's own words. Of a fixed height: growing with the text took half a minute
 * over one pasted word of 100,000 letters.
 */
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
