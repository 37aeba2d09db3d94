/** What lies in the middle of repeated measurements, and how far apart they were. */
export type Spread = { median: number; lowest: number; highest: number };

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), lowest: percentile(values, 0), highest: percentile(values, 1) };
}

/** The middle value, or halfway between the middle two. */
export function median(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  const half = ordered.length / 2;
  return (at(ordered, Math.ceil(half) - 1) + at(ordered, Math.floor(half))) / 2;
}

/** The smallest value that at least this share of all values do not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((one, other) => one - other);
  return at(ordered, Math.max(0, Math.ceil(share * ordered.length) - 1));
}

/** How many times the other each one is, turn by turn: noise that slows both cancels out. */
export function ratiosOf(turns: readonly { one: number; other: number }[]): Spread {
  return spreadOf(turns.map(({ one, other }) => one / other));
}

function at(ordered: readonly number[], place: number): number {
  const value = ordered[place];
  if (value === undefined) throw new RangeError("nothing was measured");
  return value;
}
