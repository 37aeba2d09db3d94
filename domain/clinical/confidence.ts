import { z } from "zod";

/** From most to least: read in a source, from memory, or our own choice (docs/clinical/README.md). */
const CONFIDENCES = ["verified", "recalled", "approximate"] as const;

/** How far one value of the clinical data may be trusted. */
export const confidence = z.enum(CONFIDENCES);
