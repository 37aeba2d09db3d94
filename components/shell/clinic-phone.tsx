import { Phone } from "lucide-react";

export type ClinicPhoneProps = {
  /** "Call the clinic". */
  label: string;
  /** As a person reads it; the link keeps digits and the plus alone. */
  number: string;
};

/** The clinic's number, one tap away. */
export function ClinicPhone({ label, number }: ClinicPhoneProps) {
  return (
    <a
      href={`tel:${number.replace(/[^+\d]/g, "")}`}
      className="inline-flex min-h-11 items-center gap-2 rounded-md border border-ink-soft bg-surface px-3 py-1 text-base leading-tight font-semibold hover:border-ink"
    >
      <Phone aria-hidden className="size-5 shrink-0" strokeWidth={1.5} />
      <span>
        {label}{" "}
        <span className="block text-sm font-normal whitespace-nowrap tabular-nums">{number}</span>
      </span>
    </a>
  );
}
