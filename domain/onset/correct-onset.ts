import type { CalendarDate } from "../calendar";
import { joinStretches, type Stretch } from "./stretch";

/**
 * The latest stretch with its onset as last stated, as far as the reports allow: an end only inferred yields to
 * a first day before it, an end the patient reported stands, and no onset is later than the first sighting.
 */
export function correctOnset(
  stretches: readonly Stretch[],
  stated: CalendarDate,
): readonly Stretch[] {
  const latest = stretches.at(-1);
  const previous = stretches.at(-2);
  if (!latest) return stretches;
  if (!previous || stated > previous.lastSeenOn) {
    return [...stretches.slice(0, -1), { ...latest, ...onsetOf(latest, stated) }];
  }
  if (previous.resolution === "reported-gone") return stretches;
  return correctOnset([...stretches.slice(0, -2), joinStretches(previous, latest)], stated);
}

function onsetOf({ levels: [first] }: Stretch, stated: CalendarDate) {
  return stated <= first.day
    ? ({ onset: stated, onsetSource: "stated" } as const)
    : ({ onset: first.day, onsetSource: "report-day" } as const);
}
