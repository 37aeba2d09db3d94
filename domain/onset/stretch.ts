import type { CalendarDate } from "../calendar";
import type { Level, OnsetSource, Resolution } from "./episode";
import type { PresentSighting } from "./sighting";

/** One stretch of a symptom before it is set against the treatment's clock. */
export type Stretch = {
  onset: CalendarDate;
  onsetSource: OnsetSource;
  levels: readonly [Level, ...Level[]];
  /** The last day it is known to have been there; nobody reports the day on which it went. */
  lastSeenOn: CalendarDate;
  resolution: Resolution | null;
};

/** A stretch first seen on a report; it begins on that report's day until a first day is known. */
export function beginStretch(sighting: PresentSighting): Stretch {
  return {
    onset: sighting.reportDay,
    onsetSource: "report-day",
    levels: [levelOf(sighting)],
    lastSeenOn: sighting.reportDay,
    resolution: null,
  };
}

/** The same stretch, seen once more, so it has not ended. */
export function lengthenStretch(stretch: Stretch, sighting: PresentSighting): Stretch {
  return {
    ...stretch,
    levels: [...stretch.levels, levelOf(sighting)],
    lastSeenOn: sighting.reportDay,
    resolution: null,
  };
}

/** Two neighbours as the one stretch they turned out to be. */
export function joinStretches(earlier: Stretch, later: Stretch): Stretch {
  return {
    ...earlier,
    levels: [...earlier.levels, ...later.levels],
    lastSeenOn: later.lastSeenOn,
    resolution: later.resolution,
  };
}

function levelOf({ reportDay, score, patientGrade }: PresentSighting): Level {
  return { day: reportDay, score, patientGrade };
}
