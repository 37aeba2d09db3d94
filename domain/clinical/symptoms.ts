import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/symptoms.json" with { type: "json" };
import { ATTRIBUTES, IRAE_TYPES, ORGAN_SYSTEMS, SYMPTOMS } from "./ids";
import { translated } from "./language";
import { RESPONSE_SCALES } from "./questions";
import { rowLookup } from "./row-lookup";

/** Core: asked every week; red-flag: yes or no every time; on-demand: added by the patient. */
export const TIERS = ["core", "red-flag", "on-demand"] as const;

/** When the seed article expects a symptom. */
const SEED_PHASES = ["immediate", "delayed", "both"] as const;

const gradeTexts = z
  .strictObject({
    g1: z.string().nullable(),
    g2: z.string().nullable(),
    g3: z.string().nullable(),
    g4: z.string().nullable(),
  })
  .readonly();

const ctcae = z
  .strictObject({
    term: z.string().nullable(),
    match: z.enum(["exact", "nearest", "none"]),
    /** Condensed, our own words; null when the grade does not exist. */
    grades: gradeTexts,
    citation: z.string().nullable(),
    confidence: confidence.nullable(),
  })
  .readonly();

const proCtcae = z
  .strictObject({
    inLibrary: z.boolean(),
    itemNumber: z.int().min(1).max(80).nullable(),
    libraryTerm: z.string().nullable(),
    variableNames: z.array(z.string()).readonly(),
    attributes: z.array(z.enum(ATTRIBUTES)).readonly(),
    citation: z.string().nullable(),
    confidence: confidence.nullable(),
  })
  .readonly();

const question = z
  .strictObject({
    source: z.enum(["pro-ctcae-aligned", "own"]),
    attributes: z.array(z.enum(ATTRIBUTES)).min(1).readonly(),
    scaleIds: z.array(z.enum(RESPONSE_SCALES)).readonly(),
    recallDays: z.literal(7),
  })
  .readonly();

const meddraCode = z.string().regex(/^\d{8}$/);
const codes = z
  .strictObject({
    snomedCt: z
      .string()
      .regex(/^\d{6,18}$/)
      .nullable(),
    snomedConfidence: confidence.nullable(),
    loinc: z.null(),
    meddra: meddraCode.nullable(),
    meddraNearest: meddraCode.nullable(),
    meddraConfidence: confidence.nullable(),
    citation: z.string().nullable(),
  })
  .readonly();

const symptom = z
  .strictObject({
    id: z.enum(SYMPTOMS),
    label: translated,
    clinicalTerm: z.string().min(1),
    organSystem: z.enum(ORGAN_SYSTEMS),
    relatedOrganSystems: z.array(z.enum(ORGAN_SYSTEMS)).readonly(),
    ctcae,
    proCtcae,
    question,
    seedPhase: z.enum(SEED_PHASES).nullable(),
    seedLink: z.enum(["direct", "proxy"]).nullable(),
    tier: z.enum(TIERS),
    suspectedIrae: z.array(z.enum(IRAE_TYPES)).readonly(),
    suspectedIraeConfidence: confidence.nullable(),
    codes,
    note: z.string().nullable(),
    citations: z.array(z.string()).readonly(),
    confidence,
  })
  .readonly();
export type Symptom = z.infer<typeof symptom>;

/** Every symptom a patient can report, in the data's order. */
export const symptoms: readonly Symptom[] = z.array(symptom).readonly().parse(file.symptoms);

/** The row of one symptom. */
export const symptomOf = rowLookup(SYMPTOMS, symptoms);
