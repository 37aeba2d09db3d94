import { z } from "zod";
import { SYMPTOMS } from "./clinical/ids";

/** What is usual for a patient before the first dose; null where it was not asked. */
export const baseline = z.strictObject({
  stoolsPerDay: z.number().int().min(0).max(30).nullable(),
  weightKg: z.number().positive().nullable(),
  symptoms: z.array(z.enum(SYMPTOMS)),
});
export type Baseline = z.infer<typeof baseline>;
