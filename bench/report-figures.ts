import { asShare, atLeast, atMost, type Figure, noTarget } from "./figure";
import type { ComparedDoors } from "./report-throughput";

/** Of what a bare door does with the same statements, in percent; and how long a phone may wait. */
const LEAST_SHARE = 85;
const MOST_P95 = 28;

/** One door of Onset beside the bare one, and beside plain inserts. */
export function doorFigures(
  name: string,
  { share, one, other }: ComparedDoors,
  plainPerSecond: number,
): Figure[] {
  const ofPlain = (one.perSecond / plainPerSecond) * 100;
  return [
    {
      what: `Reports through ${name}, complete`,
      measured: `${one.perSecond.toFixed(0)}/s`,
      ...noTarget,
      remark: `plain inserts of the rows ${plainPerSecond.toFixed(0)}/s: ${ofPlain.toFixed(0)} % of them`,
    },
    {
      what: `Reports through ${name}, of a bare one that runs the same statements`,
      measured: asShare(share),
      ...atLeast(share.median * 100, LEAST_SHARE, " %"),
      remark: `bare ${other.perSecond.toFixed(0)}/s`,
    },
    {
      what: `Reports through ${name}, p95`,
      measured: `${one.p95.toFixed(1)} ms`,
      ...atMost(one.p95, MOST_P95, "ms"),
      remark: `bare ${other.p95.toFixed(1)} ms`,
    },
  ];
}

/** What Next takes for leading from an action to a page, which it asks itself for over the network. */
export function redirectFigure({ share, one, other }: ComparedDoors): Figure {
  return {
    what: "A bare action that leads to a page, of one answered in place",
    measured: asShare(share),
    ...noTarget,
    remark: `${one.perSecond.toFixed(0)}/s and ${other.perSecond.toFixed(0)}/s`,
  };
}
