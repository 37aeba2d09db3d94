import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/symptoms.json" with { type: "json" };
import { ATTRIBUTES } from "./ids";
import { translated } from "./language";
import { rowLookup } from "./row-lookup";

/** The ids of the answer scales, in the data's order. */
export const RESPONSE_SCALES = [
  "scale-frequency",
  "scale-severity",
  "scale-interference",
  "scale-amount",
  "scale-presence",
  "scale-own-severity",
] as const;

const responseScale = z
  .strictObject({
    id: z.enum(RESPONSE_SCALES),
    attribute: z.enum(ATTRIBUTES),
    options: z.array(z.strictObject({ score: z.int(), label: translated }).readonly()).readonly(),
    origin: z.string(),
    confidence: z.strictObject({ en: confidence, it: confidence, es: confidence }).readonly(),
    citations: z.array(z.string()).readonly(),
  })
  .readonly();
export type ResponseScale = z.infer<typeof responseScale>;

/** Every answer scale with its options; scores run from 0 upwards. */
export const responseScales: readonly ResponseScale[] = z
  .array(responseScale)
  .readonly()
  .parse(file.responseScales);

/** The row of one answer scale. */
export const responseScaleOf = rowLookup(RESPONSE_SCALES, responseScales);

const { note: _ownWording, ...templates } = file.questionTemplates;

/** Own plain wording per attribute; `{label}` is the symptom's label. Never called PRO-CTCAE on screen. */
export const questionTemplates = z
  .record(z.enum(ATTRIBUTES), translated)
  .readonly()
  .parse(templates);

/** The days a symptom report looks back on, and how to say so. */
export const recall = z
  .strictObject({ days: z.int(), label: translated, citation: z.string(), confidence })
  .readonly()
  .parse(file.recall);
