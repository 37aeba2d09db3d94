import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/symptoms.json" with { type: "json" };
import { LABS, SYMPTOMS } from "./ids";

const seedSymptom = z
  .strictObject({
    seedId: z.string().min(1),
    phase: z.enum(["immediate", "delayed"]),
    seedText: z.string().min(1),
    symptomIds: z.array(z.enum(SYMPTOMS)).min(1).readonly(),
    labIds: z.array(z.enum(LABS)).readonly(),
    link: z.enum(["direct", "proxy"]),
    note: z.string().nullable(),
    citation: z.string(),
    confidence,
  })
  .readonly();
export type SeedSymptom = z.infer<typeof seedSymptom>;

/** Every effect the seed article names, with its phase and the symptoms and tests that cover it. */
export const seedSymptoms: readonly SeedSymptom[] = z
  .array(seedSymptom)
  .readonly()
  .parse(file.seedSymptoms);
