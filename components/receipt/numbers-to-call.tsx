/** Whom to call, a line each, as large as a thumb. */
export function NumbersToCall({ numbers }: NumbersToCallProps) {
  return (
    <dl className="flex flex-col">
      {numbers.map(({ name, number }) => (
        <div key={name} className="flex flex-wrap items-center justify-between gap-x-4">
          <dt>{name}</dt>
          <dd>
            <a
              href={`tel:${number.replace(/[^+\d]/g, "")}`}
              className="inline-flex min-h-11 items-center font-semibold text-accent tabular-nums underline underline-offset-3"
            >
              {number}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type NumbersToCallProps = { numbers: readonly { name: string; number: string }[] };
