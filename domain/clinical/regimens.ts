import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/regimens.json" with { type: "json" };
import { DRUG_CLASSES, REGIMENS } from "./ids";
import { rowLookup } from "./row-lookup";

const drug = z
  .strictObject({
    name: z.string().min(1),
    target: z.string().min(1),
    dose: z.string().min(1),
    cycleWeeks: z.int().nullable(),
  })
  .readonly();

const regimen = z
  .strictObject({
    id: z.enum(REGIMENS),
    label: z.string().min(1),
    drugClass: z.enum(DRUG_CLASSES),
    drugs: z.array(drug).min(1).readonly(),
    cycleLengthWeeks: z.int().positive(),
    cycleCode: z.string(),
    maxInductionDoses: z.int().nullable(),
    infusionMinutes: z.number(),
    infusionMinutesConfidence: confidence,
    route: z.enum(["iv", "sc"]),
    /** Typical, not complete. */
    indications: z.array(z.string()).min(1).readonly(),
    citations: z.array(z.string()).min(1).readonly(),
    confidence,
    note: z.string().nullable(),
  })
  .readonly();
export type Regimen = z.infer<typeof regimen>;

/** Every checkpoint inhibitor regimen; doses are for display and no prescribing source. */
export const regimens: readonly Regimen[] = z.array(regimen).readonly().parse(file.regimens);

/** The row of one regimen. */
export const regimenOf = rowLookup(REGIMENS, regimens);
