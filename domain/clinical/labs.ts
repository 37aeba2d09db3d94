import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/labs.json" with { type: "json" };
import { IRAE_TYPES, LABS, ORGAN_SYSTEMS } from "./ids";
import { translated } from "./language";
import { rowLookup } from "./row-lookup";

/** What a laboratory limit multiplies: nothing, the laboratory's limits, or the patient's baseline. */
export const LAB_BASES = ["absolute", "xULN", "xLLN", "xBaseline"] as const;
export type LabBasis = (typeof LAB_BASES)[number];

/** What a CTCAE row asks besides the number. */
const LAB_QUALIFIERS = [
  "baseline was normal",
  "baseline was abnormal",
  "no symptoms",
  "with symptoms",
] as const;

const bound = z
  .strictObject({ basis: z.enum(LAB_BASES), value: z.number(), inclusive: z.boolean() })
  .readonly();
export type LabBound = z.infer<typeof bound>;

const gradeBounds = z
  .strictObject({
    grade: z.int().min(1).max(4),
    direction: z.enum(["low", "high"]),
    lower: bound.nullable(),
    upper: bound.nullable(),
    qualifier: z.enum(LAB_QUALIFIERS).nullable(),
  })
  .readonly();
export type LabGradeBounds = z.infer<typeof gradeBounds>;

const ctcaeText = z
  .strictObject({
    term: z.string(),
    meddra: z.string(),
    g1: z.string().nullable(),
    g2: z.string().nullable(),
    g3: z.string().nullable(),
    g4: z.string().nullable(),
    citation: z.string(),
    confidence,
  })
  .readonly();

const units = z
  .strictObject({
    si: z.string().min(1),
    siUcum: z.string().min(1),
    us: z.string().min(1),
    usUcum: z.string().min(1),
    /** The SI value is the US value times this; null where no factor exists. */
    usToSiFactor: z.number().nullable(),
    citation: z.string(),
    confidence,
  })
  .readonly();

const referenceRange = z
  .strictObject({
    sex: z.enum(["any", "female", "male"]),
    low: z.number(),
    high: z.number(),
    citation: z.string(),
    confidence,
  })
  .readonly();

const loincCode = z.string().regex(/^\d+-\d$/);
const lab = z
  .strictObject({
    id: z.enum(LABS),
    label: translated,
    organSystem: z.enum(ORGAN_SYSTEMS),
    units,
    referenceRangeUnit: z.literal("si"),
    /** For drawing only: grade against the reporting laboratory's own limits. */
    referenceRanges: z.array(referenceRange).readonly(),
    loinc: loincCode,
    loincAppliesTo: z.string(),
    loincConfidence: confidence,
    loincCitation: z.string(),
    otherLoinc: z.array(z.looseObject({ code: loincCode }).readonly()).readonly(),
    ctcae: z.array(ctcaeText).readonly(),
    thresholdUnit: z.string().nullable(),
    grades: z.array(gradeBounds).readonly(),
    gradesConfidence: confidence.nullable(),
    suspectedIrae: z.array(z.enum(IRAE_TYPES)).readonly(),
    suggestedMonitoring: z
      .strictObject({
        text: z.looseObject({ en: z.string() }).readonly(),
        intervalWeeksMin: z.number().nullable(),
        intervalWeeksMax: z.number().nullable(),
        citations: z.array(z.string()).readonly(),
        confidence,
      })
      .readonly()
      .nullable(),
    note: z.string().nullable(),
    citations: z.array(z.string()).readonly(),
    confidence,
  })
  .readonly();
export type Lab = z.infer<typeof lab>;

/** Every laboratory analyte, with its units, drawing ranges and CTCAE v5 limits. */
export const labs: readonly Lab[] = z.array(lab).readonly().parse(file.labs);

/** The row of one analyte. */
export const labOf = rowLookup(LABS, labs);
