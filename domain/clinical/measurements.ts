import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/symptoms.json" with { type: "json" };
import { MEASUREMENTS, SYMPTOMS } from "./ids";
import { translated } from "./language";
import { rowLookup } from "./row-lookup";

/** Which way a change of a measurement counts as worse. */
export const WORSE_DIRECTIONS = ["higher", "lower", "either"] as const;
export type WorseDirection = (typeof WORSE_DIRECTIONS)[number];

const measurement = z
  .strictObject({
    id: z.enum(MEASUREMENTS),
    symptomId: z.enum(SYMPTOMS),
    label: translated,
    unit: z.string().min(1),
    ucum: z.string().min(1),
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    worse: z.enum(WORSE_DIRECTIONS),
    loinc: z
      .string()
      .regex(/^\d+-\d$/)
      .nullable(),
    loincConfidence: confidence.nullable(),
    note: z.string().nullable(),
    citations: z.array(z.string()).readonly(),
    confidence,
  })
  .readonly();
export type Measurement = z.infer<typeof measurement>;

/** Every number asked beside a symptom, with its unit and the bounds outside which it is refused. */
export const measurements: readonly Measurement[] = z
  .array(measurement)
  .readonly()
  .parse(file.measurements);

/** The row of one measurement. */
export const measurementOf = rowLookup(MEASUREMENTS, measurements);
