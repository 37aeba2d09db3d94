import type { SymptomId } from "./clinical/ids";

/** What is usual for a patient before the first dose; null where it was not asked. */
export type Baseline = {
  stoolsPerDay: number | null;
  weightKg: number | null;
  symptoms: readonly SymptomId[];
};
