import { z } from "zod";

/** The languages every patient-facing sentence of the clinical data is written in. */
export const LANGUAGES = ["en", "it", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language; a missing or empty one is refused when the data is read. */
export const translated = z.record(z.enum(LANGUAGES), z.string().min(1)).readonly();
