import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/triage-rules.json" with { type: "json" };
import { URGENCIES, type Urgency } from "./ids";
import { translated } from "./language";
import { rowLookup } from "./row-lookup";

const urgencyLevel = z
  .strictObject({
    id: z.enum(URGENCIES),
    /** 1 is the most pressing. */
    rank: z.int(),
    label: translated,
    meaning: z.string().min(1),
    /** What the team owes and by when; no hours means by the next visit. */
    target: z
      .strictObject({ value: z.number().nullable(), unit: z.string(), what: z.string() })
      .readonly(),
    targetCitation: z.string(),
    targetConfidence: confidence,
  })
  .readonly();
export type UrgencyLevel = z.infer<typeof urgencyLevel>;

/** One urgency with its words, its clock and the source of that clock. */
export const urgencyLevelOf = rowLookup<Urgency, UrgencyLevel>(
  URGENCIES,
  z.array(urgencyLevel).parse(file.urgencyLevels),
);

/** The sentence that ends the advice to a patient, by urgency. */
export const closings = z.record(z.enum(URGENCIES), translated).readonly().parse(file.closings);
