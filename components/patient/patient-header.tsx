import { ChevronLeft, Phone } from "lucide-react";
import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";

type PatientHeaderProps = {
  name: string;
  /** "Week 7.4 on treatment" and the regimen: the clock that matters. */
  week: string;
  regimen: string | null;
  /** Record number, age, diagnosis. */
  facts: readonly string[];
  phone: { number: string; label: string } | null;
  noPhone: string;
  back: { href: string; label: string };
};

/** Who it is, where on the treatment, and the number to call. */
export function PatientHeader(props: PatientHeaderProps) {
  const { name, week, regimen, facts, phone, noPhone, back } = props;
  return (
    <header className="pb-8">
      <Link
        href={back.href}
        className="inline-flex min-h-11 items-center gap-1 text-accent underline-offset-3 hover:underline"
      >
        <ChevronLeft aria-hidden className="size-5" strokeWidth={1.5} />
        {back.label}
      </Link>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-2xl font-bold tracking-tight">
            <bdi>{name}</bdi>
          </h1>
          <p className="flex flex-wrap gap-x-4 text-ink-soft">
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
          <p className="pt-1 text-lg">
            <span className="font-semibold">{week}</span>
            {regimen && <span className="text-ink-soft"> · {regimen}</span>}
          </p>
        </div>
        {phone ? (
          <LinkButton kind="quiet" href={`tel:${phone.number.replace(/[^+\d]/g, "")}`}>
            <Phone aria-hidden className="size-5" strokeWidth={1.5} />
            {phone.label}
          </LinkButton>
        ) : (
          <p className="text-ink-soft">{noPhone}</p>
        )}
      </div>
    </header>
  );
}
