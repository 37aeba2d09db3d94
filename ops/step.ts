/**
 * Does one named piece of the work and says how long it took, or that it was done already; after a
 * stop nothing new begins.
 */
export async function step<T>(
  name: string,
  stopped: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  stopped.throwIfAborted();
  const begun = performance.now();
  const result = await work();
  say(name, result === "already" ? "already" : secondsSince(begun));
  return result;
}

/** One line of what a person sees: what, and what of it. */
export function say(what: string, ofIt: string): void {
  console.log(what.padEnd(24) + ofIt);
}

export function secondsSince(begun: number): string {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
