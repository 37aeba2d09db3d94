import type { CalendarDate } from "../calendar";
import { correctOnset } from "./correct-onset";
import type { Resolution } from "./episode";
import type { PresentSighting, SymptomSighting } from "./sighting";
import { beginStretch, lengthenStretch, type Stretch } from "./stretch";

/** One symptom's stretches, first to last, never overlapping; the rules are in docs/clinical/onset.md. */
export function stretchesOf(sightings: readonly SymptomSighting[]): readonly Stretch[] {
  const byDay = sightings.toSorted((a, b) => Date.parse(a.reportDay) - Date.parse(b.reportDay));
  return byDay.reduce<Story>(hear, { stretches: [], timesNotPicked: 0 }).stretches;
}

type Story = {
  stretches: readonly Stretch[];
  /** Reports in a row that did not pick it, blanks left out. */
  timesNotPicked: number;
};

const NOT_PICKED_TO_END = 2;

function hear(story: Story, sighting: SymptomSighting): Story {
  switch (sighting.state) {
    case "blank":
      return story;
    case "gone":
      return { stretches: end(story.stretches, () => "reported-gone"), timesNotPicked: 0 };
    case "not-picked":
      return passOver(story);
    case "present":
      return { stretches: see(story.stretches, sighting), timesNotPicked: 0 };
  }
}

function passOver(story: Story): Story {
  const timesNotPicked = story.timesNotPicked + 1;
  if (timesNotPicked < NOT_PICKED_TO_END) return { ...story, timesNotPicked };
  return {
    stretches: end(story.stretches, (known) => known ?? "not-reported-twice"),
    timesNotPicked,
  };
}

function end(
  stretches: readonly Stretch[],
  resolve: (known: Resolution | null) => Resolution,
): readonly Stretch[] {
  const latest = stretches.at(-1);
  if (!latest) return stretches;
  return [...stretches.slice(0, -1), { ...latest, resolution: resolve(latest.resolution) }];
}

function see(stretches: readonly Stretch[], sighting: PresentSighting): readonly Stretch[] {
  const stated = statedDay(sighting);
  const latest = stretches.at(-1);
  const seen =
    latest && goesOn(latest, sighting.reportDay, stated)
      ? [...stretches.slice(0, -1), lengthenStretch(latest, sighting)]
      : [...end(stretches, (known) => known ?? "returned-anew"), beginStretch(sighting)];
  return stated === null ? seen : correctOnset(seen, stated);
}

/** A first day after its own report can only be a wrong clock, and counts as not said. */
function statedDay({ firstDay, reportDay }: PresentSighting): CalendarDate | null {
  if (firstDay === "not-sure" || firstDay === null) return null;
  return firstDay <= reportDay ? firstDay : null;
}

/** An ongoing stretch goes on unless it is said to have begun anew; an ended one only within its last day. */
function goesOn(latest: Stretch, reportDay: CalendarDate, stated: CalendarDate | null): boolean {
  if (latest.resolution !== null) return reportDay === latest.lastSeenOn;
  return stated === null || stated <= latest.lastSeenOn;
}
