import type { CalendarDate } from "../calendar";
import type { OrganSystem, SymptomId } from "../clinical/ids";
import type { Episode } from "./episode";
import { onsetWeek } from "./onset-week";
import { daysSinceInfusion, phaseOf } from "./phase";
import type { SymptomSighting } from "./sighting";
import type { Stretch } from "./stretch";
import { stretchesOf } from "./stretches";

/** The days a treatment's clock counts from: day 0 and the infusions given, held ones left out. */
export type CourseDays = { dayZero: CalendarDate; infusionDays: readonly CalendarDate[] };

/** One symptom's episodes from all of a patient's reports, in any order of days; reports of one day stay in the order given. */
export function episodesOf(
  symptomId: SymptomId,
  organSystem: OrganSystem,
  reports: readonly SymptomSighting[],
  course: CourseDays,
): Episode[] {
  return stretchesOf(reports).map((stretch) => ({
    symptomId,
    organSystem,
    onset: stretch.onset,
    onsetSource: stretch.onsetSource,
    ...onTheClock(stretch.onset, course),
    resolvedOn: stretch.resolution === null ? null : stretch.lastSeenOn,
    resolution: stretch.resolution,
    ...peaksOf(stretch),
    levels: stretch.levels,
  }));
}

function onTheClock(onset: CalendarDate, { dayZero, infusionDays }: CourseDays) {
  return {
    onsetWeek: onsetWeek(onset, dayZero),
    phase: phaseOf(onset, dayZero, infusionDays),
    daysSinceInfusion: daysSinceInfusion(onset, [dayZero, ...infusionDays]),
  };
}

function peaksOf({ levels }: Stretch) {
  const grades = levels.map((level) => level.patientGrade).filter((grade) => grade !== null);
  return {
    peakScore: Math.max(...levels.map((level) => level.score)),
    peakPatientGrade: grades.length === 0 ? null : Math.max(...grades),
  };
}
