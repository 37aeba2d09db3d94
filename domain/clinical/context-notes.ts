import { z } from "zod";
import { condition } from "./conditions";
import { confidence } from "./confidence";
import file from "./data/triage-rules.json" with { type: "json" };
import { translated } from "./language";

/** The ids of the facts shown beside an alert, in the data's order. */
export const CONTEXT_NOTES = [
  "early-high-risk",
  "combination",
  "after-stopping",
  "on-steroids",
  "with-chemotherapy",
  "prior-irae",
] as const;

const contextNote = z
  .strictObject({
    id: z.enum(CONTEXT_NOTES),
    when: condition,
    nurseText: translated,
    citations: z.array(z.string()).readonly(),
    confidence,
    thresholdConfidence: confidence,
  })
  .readonly();
export type ContextNote = z.infer<typeof contextNote>;

/** Facts about the patient to show beside an alert; they never lower an urgency. */
export const contextNotes: readonly ContextNote[] = z
  .array(contextNote)
  .readonly()
  .parse(file.contextNotes);
