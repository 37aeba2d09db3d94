import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/citations.json" with { type: "json" };

/** How far a source was read while the data was compiled. */
const READ_LEVELS = ["full-or-table", "abstract-or-summary", "secondary", "not-read"] as const;

const citation = z
  .strictObject({
    key: z.string().min(1),
    authors: z.string().min(1),
    title: z.string().min(1),
    journal: z.string().min(1),
    year: z.int(),
    detail: z.string().min(1),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/)
      .nullable(),
    doiConfidence: confidence.nullable(),
    readLevel: z.enum(READ_LEVELS),
    url: z.url().nullable(),
    confidence,
  })
  .readonly();
export type Citation = z.infer<typeof citation>;

/** Every source the clinical data leans on, for the pop-ups that show where a value comes from. */
export const citations: readonly Citation[] = z.array(citation).readonly().parse(file.citations);

const byKey = new Map(citations.map((row) => [row.key, row]));

/** The source behind a key; throws for a key the data does not have. */
export function citationOf(key: string): Citation {
  const found = byKey.get(key);
  if (!found) throw new Error(`the clinical data has no citation "${key}"`);
  return found;
}

/** A source in one line: authors, title, journal, year and place; throws for an unknown key. */
export function citationLine(key: string): string {
  const { authors, title, journal, year, detail, doi } = citationOf(key);
  const place = doi ? `${detail}. doi:${doi}` : detail;
  return `${authors.replace(/\.$/, "")}. ${title.replace(/\.$/, "")}. ${journal}, ${year}; ${place}.`;
}
