export type Fact = { name: string; value: string };

/** Facts by name, in two columns where there is room. */
export function FactList({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="pb-2 text-xl font-semibold">
        {title}
      </h2>
      <dl className="border-t border-line">
        {facts.map(({ name, value }) => (
          <div
            key={name}
            className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 border-b border-line py-2"
          >
            <dt className="text-ink-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
