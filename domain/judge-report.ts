import { type CalendarDate, daysBetween } from "./calendar";
import type { DrugClass } from "./clinical/ids";
import type { SymptomReport } from "./symptom-report";
import { type Answers, scored } from "./triage/answer";
import { type Assessment, assess } from "./triage/assess";
import type { Context, Measurements } from "./triage/report";
import type { RuleSet } from "./triage/rule-set";
import { IS_OFFICIAL } from "./wording";

/** What is known of a patient when a report is judged. */
export type ReportContext = {
  course: {
    drugClass: DrugClass;
    dayZero: CalendarDate;
    withChemotherapy: boolean;
    onSteroids: boolean;
  } | null;
  /** Given doses only. */
  infusionDays: readonly CalendarDate[];
  previous: Answers | null;
  reviewed: { answers: Answers; measurements: Measurements } | null;
  /** Whether an earlier alert was closed as an immune-related event. */
  priorIrae: boolean;
};

/** A report judged by every rule, with its highest score (0-4, null when nothing was scored). */
export type Judgement = { assessment: Assessment; maxScore: number | null };

/** Judges what was said on a clinic's day; pure, so the same report always gets the same answer. */
export function judgeReport(
  said: SymptomReport,
  reportedOn: CalendarDate,
  known: ReportContext,
  ruleSet: RuleSet,
): Judgement {
  const answers = answersOf(said);
  const assessment = assess(
    {
      answers,
      previous: known.previous,
      reviewed: known.reviewed?.answers ?? null,
      reviewedMeasurements: known.reviewed?.measurements ?? null,
      measurements: said.measurements,
      labs: {},
      context: contextOn(reportedOn, said, known),
    },
    ruleSet,
  );
  return { assessment, maxScore: maxScoreOf(said, answers) };
}

/** Answers in the form the rules read: a symptom of which nothing was answered is blank (null). */
export function answersOf({ ratings }: Pick<SymptomReport, "ratings">): Answers {
  return Object.fromEntries(
    ratings.map(({ symptomId, attributes }) => {
      const isBlank = Object.values(attributes).every((value) => value === null);
      return [symptomId, isBlank ? null : attributes];
    }),
  );
}

function maxScoreOf(said: SymptomReport, answers: Answers): number | null {
  if (said.noSymptoms) return 0;
  const scores = Object.values(answers).flatMap((answer) => scored(answer)?.value ?? []);
  return scores.length === 0 ? null : Math.max(...scores);
}

/**
 * The facts of the treatment's clock. An infusion is known by its day only, so its hours are whole
 * days: a symptom two days later is 48 hours later, and still within a rule's 48 hours.
 */
export function contextOn(
  day: CalendarDate,
  said: Pick<SymptomReport, "wording" | "dangerSignsUnanswered">,
  known: ReportContext,
): Context {
  const { course } = known;
  const shared = {
    priorIrae: known.priorIrae,
    redFlagsUnanswered: said.dangerSignsUnanswered,
    officialWording: IS_OFFICIAL[said.wording],
  };
  if (!course) return shared;
  const lastDose = known.infusionDays
    .filter((each) => each <= day)
    .toSorted()
    .at(-1);
  const daysSinceLastDose = lastDose ? daysBetween(lastDose, day) : undefined;
  return {
    ...shared,
    weeksSinceStart: daysBetween(course.dayZero, day) / 7,
    daysSinceLastDose,
    hoursSinceLastInfusion: daysSinceLastDose === undefined ? undefined : daysSinceLastDose * 24,
    regimenClass: course.drugClass,
    onSteroids: course.onSteroids,
    withChemotherapy: course.withChemotherapy,
  };
}
