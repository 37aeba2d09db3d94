import type { DrugClass, OrganSystem } from "@/domain/clinical/ids";
import { expectedWindows } from "@/domain/clinical/onset-windows";
import type { ExpectedWindow } from "@/domain/onset/episode";
import type { Random } from "./random";

/**
 * Weeks from start to an onset, drawn so that half lie on either side of the published median and
 * the ends mean what the source says they mean; null where nothing was published. How the weeks
 * between are shaped is demonstration data.
 */
export function drawOnsetWeek(
  random: Random,
  drugClass: DrugClass,
  organSystem: OrganSystem,
): number | null {
  const window = expectedWindows(drugClass).find((each) => each.organSystem === organSystem);
  return window ? drawWithin(random, window) : null;
}

/** Two halves of a log-normal curve, joined at the median. */
export function drawWithin(random: Random, window: ExpectedWindow): number | null {
  const { fromWeek, toWeek } = window;
  const median = window.medianWeek ?? middleOf(fromWeek, toWeek);
  if (median === null) return null;
  const z = random.normal();
  const end = z < 0 ? fromWeek : toWeek;
  const spread = end === null ? UNPUBLISHED_SPREAD : spreadOf(median, end, window.bandType);
  const week = median * Math.exp(z * spread);
  if (window.bandType !== "range") return week;
  return Math.min(Math.max(week, fromWeek ?? 0), toWeek ?? week);
}

function middleOf(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : (from + to) / 2;
}

function spreadOf(median: number, end: number, bandType: string): number {
  const distance = Math.abs(Math.log(Math.max(end, A_DAY) / median));
  return distance / (bandType === "iqr" ? QUARTILE_Z : EXTREME_Z);
}

const A_DAY = 1 / 7;
/** A quarter of a normal curve lies beyond this on either side. */
const QUARTILE_Z = 0.6745;
/** The ends of a full range, or of "usually between", as about one in forty on either side. */
const EXTREME_Z = 1.96;
const UNPUBLISHED_SPREAD = 0.55;
