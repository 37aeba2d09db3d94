import { z } from "zod";
import {
  type Attribute,
  DRUG_CLASSES,
  LABS,
  type LabId,
  type MeasurementId,
} from "../clinical/ids";
import { measurements as askedMeasurements } from "../clinical/measurements";
import { symptoms } from "../clinical/symptoms";
import type { Answers } from "./answer";
import type { ContextField, ContextValue } from "./condition";
import { exactly } from "./exactly";
import type { LabResult } from "./lab-limit";

export type Measurements = { readonly [id in MeasurementId]?: number | undefined };
type LabResults = { readonly [id in LabId]?: LabResult | undefined };
export type Context = { readonly [field in ContextField]?: ContextValue | undefined };

/** What a rule is judged on; the names are those of the clinical data's report format. */
export type TriageReport = {
  readonly answers: Answers;
  /** The report before this one; null when there is none. Read only to see an increase. */
  readonly previous: Answers | null;
  /** The last report a nurse reviewed and closed; null when there is none, and then all is new. */
  readonly reviewed: Answers | null;
  /** The measurements of that same report. */
  readonly reviewedMeasurements: Measurements | null;
  readonly measurements: Measurements;
  readonly labs: LabResults;
  readonly context: Context;
};

const graded = z.literal([0, 1, 2, 3, 4], {
  error: "must be a whole number from 0 to 4, or null when left blank",
});
const yesOrNo = z.literal([0, 1], { error: "must be 0 or 1, or null when left blank" });

const answers = exactly(
  Object.fromEntries(
    symptoms.map(({ id, question }) => [id, answerTo(question.attributes).nullish()]),
  ),
  "is not a known symptom",
);

function answerTo(attributes: readonly Attribute[]) {
  const scores = attributes.map((attribute) => [
    attribute,
    (attribute === "presence" ? yesOrNo : graded).nullish(),
  ]);
  return exactly(Object.fromEntries(scores), "is not asked of this symptom");
}

const measurements = exactly(
  Object.fromEntries(
    askedMeasurements.map(({ id, min, max }) => {
      const error = `must be a number from ${min} to ${max}`;
      return [id, z.number({ error }).min(min, { error }).max(max, { error }).optional()];
    }),
  ),
  "is not a known measurement",
);

const notNegative = { error: "must be a number, and not below 0" };
const aboveZero = { error: "must be a number above 0, or null when unknown" };
const limitAboveZero = z.number(aboveZero).positive(aboveZero).nullish();
const labResult = exactly(
  {
    value: z.number(notNegative).min(0, notNegative),
    lln: z.number(notNegative).min(0, notNegative).nullish(),
    uln: limitAboveZero,
    baseline: limitAboveZero,
  },
  "is not a field of a laboratory result",
).transform(({ value, lln, uln, baseline }) => ({
  value,
  lln: lln ?? null,
  uln: uln ?? null,
  baseline: baseline ?? null,
}));

const labs = exactly(
  Object.fromEntries(LABS.map((id) => [id, labResult.optional()])),
  "is not a known laboratory test",
);

const anyNumber = z.number({ error: "must be a number" }).optional();
const amount = z.number(notNegative).min(0, notNegative).optional();
const wholeNumber = { error: "must be a whole number, and not below 0" };
const count = z.int(wholeNumber).min(0, wholeNumber).optional();
const fact = z.boolean({ error: "must be true or false" }).optional();

const context = exactly(
  {
    hoursSinceLastInfusion: amount,
    weeksSinceStart: anyNumber,
    daysSinceLastDose: amount,
    regimenClass: z
      .enum(DRUG_CLASSES, { error: `must be one of ${DRUG_CLASSES.join(", ")}` })
      .optional(),
    onSteroids: fact,
    withChemotherapy: fact,
    priorIrae: fact,
    missedReportsInARow: count,
    lastKnownMaxScore: z
      .literal([0, 1, 2, 3, 4], { error: "must be a whole number from 0 to 4" })
      .optional(),
    redFlagsUnanswered: count,
    officialWording: fact,
  },
  "is not a known context field",
);

/**
 * Reads a report strictly: an unknown name, an attribute that is not the symptom's own, or a number
 * outside its bounds is refused, never guessed at. Only `answers` must be there; the rest may be none.
 */
export const triageReport: z.ZodType<TriageReport> = exactly(
  {
    answers,
    previous: answers.nullable().default(null),
    reviewed: answers.nullable().default(null),
    reviewedMeasurements: measurements.nullable().default(null),
    measurements: measurements.default({}),
    labs: labs.default({}),
    context: context.default({}),
  },
  "is not a field of a report",
);
