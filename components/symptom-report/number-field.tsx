import { TextField } from "@/components/ui/text-field";
import type { MeasurementId } from "@/domain/clinical/ids";
import { fieldOf } from "@/domain/report-form";
import { fill } from "./fill";
import type { StepProps } from "./step-props";

/** One number with its unit and its limits; empty is an answer too. */
export function NumberField({ id, label, step }: NumberFieldProps) {
  const { fields, questions, words, errorOf } = step;
  const { unit, label: ownLabel } = questions.measurements[id];
  const limits = questions.asked.measurements.find((each) => each.id === id);
  const name = fieldOf.measurement(id);
  return (
    <TextField
      name={name}
      label={label ?? ownLabel}
      hint={fill(words.measurementHint, { unit, min: limits?.min ?? "", max: limits?.max ?? "" })}
      error={errorOf(name)}
      defaultValue={fields[name]}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
    />
  );
}

/** `label` in place of the measurement's own, where it is asked of everybody; else null. */
type NumberFieldProps = { id: MeasurementId; label: string | null; step: StepProps };
