import { z } from "zod";
import file from "./data/symptoms.json" with { type: "json" };
import { ORGAN_SYSTEMS } from "./ids";
import { translated } from "./language";
import { rowLookup } from "./row-lookup";

const organSystem = z.strictObject({ id: z.enum(ORGAN_SYSTEMS), label: translated }).readonly();
export type OrganSystemRow = z.infer<typeof organSystem>;

/** Every organ system with its name in plain words, in the order lanes are drawn. */
export const organSystems: readonly OrganSystemRow[] = z
  .array(organSystem)
  .readonly()
  .parse(file.organSystems);

/** The row of one organ system. */
export const organSystemOf = rowLookup(ORGAN_SYSTEMS, organSystems);
