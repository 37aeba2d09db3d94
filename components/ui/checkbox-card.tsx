import type { ComponentPropsWithRef } from "react";
import { ANSWER_LOOK } from "./answer-group";

type CheckboxCardProps = Omit<ComponentPropsWithRef<"input">, "className" | "type"> & {
  name: string;
  label: string;
  detail?: string | undefined;
};

/** One thing to tick, the whole card its target. */
export function CheckboxCard({ label, detail, ...rest }: CheckboxCardProps) {
  return (
    <label className={ANSWER_LOOK}>
      <input {...rest} type="checkbox" className="size-5 shrink-0 focus-visible:outline-none" />
      <span>
        {label}
        {detail && <span className="text-small block font-normal text-ink-soft">{detail}</span>}
      </span>
    </label>
  );
}
