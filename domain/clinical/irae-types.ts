import { z } from "zod";
import file from "./data/symptoms.json" with { type: "json" };
import { IRAE_TYPES, ORGAN_SYSTEMS } from "./ids";
import { translated } from "./language";

const iraeType = z
  .strictObject({
    id: z.enum(IRAE_TYPES),
    /** Null for kinds that belong to no one organ, such as any immune-related event. */
    organSystem: z.enum(ORGAN_SYSTEMS).nullable(),
    label: translated,
  })
  .readonly();
export type IraeTypeRow = z.infer<typeof iraeType>;

/** Every kind of immune-related event a symptom, rule or window may point to. */
export const iraeTypes: readonly IraeTypeRow[] = z.array(iraeType).readonly().parse(file.iraeTypes);
