type FactListProps<Fact extends string> = {
  facts: readonly { fact: Fact; name: string }[];
  said: Record<Fact, string>;
};

/** Facts under one another, each with its name. */
export function FactList<Fact extends string>({ facts, said }: FactListProps<Fact>) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5">
      {facts.map(({ fact, name }) => (
        <div key={fact} className="contents">
          <dt className="text-ink-soft">{name}</dt>
          <dd>{said[fact]}</dd>
        </div>
      ))}
    </dl>
  );
}
