import { percentile } from "./statistics";

/** How hard something is asked: never more than this often, nor longer than this. */
export type LoadPlan = { connections: number; times: number; secondsAtMost: number };

/** What came back of a load. */
export type Load = { perSecond: number; median: number; p95: number; p99: number };

/**
 * Does the work over and over, `connections` at a time, each one as soon as the one before it ended.
 * Times are in milliseconds. The first failure ends the load: a figure with failures in it is none.
 */
export async function underLoad(
  { connections, times, secondsAtMost }: LoadPlan,
  work: () => Promise<void>,
): Promise<Load> {
  const taken: number[] = [];
  const begun = performance.now();
  const end = begun + secondsAtMost * 1000;
  let left = times;
  const keepAsking = async () => {
    while (left > 0 && performance.now() < end) {
      left -= 1;
      const from = performance.now();
      await work();
      taken.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  const seconds = (performance.now() - begun) / 1000;
  return {
    perSecond: taken.length / seconds,
    median: percentile(taken, 0.5),
    p95: percentile(taken, 0.95),
    p99: percentile(taken, 0.99),
  };
}
