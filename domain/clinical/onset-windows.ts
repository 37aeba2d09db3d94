import { z } from "zod";
import type { ExpectedWindow } from "../onset/episode";
import { citationLine } from "./citations";
import { confidence } from "./confidence";
import file from "./data/onset-windows.json" with { type: "json" };
import { DRUG_CLASSES, type DrugClass, IRAE_TYPES, ORGAN_SYSTEMS } from "./ids";
import { translated } from "./language";

/** What the two ends of a window mean; two kinds never share a chart unsaid. */
const RANGE_TYPES = ["range", "iqr", "ci95", "typical-onset", "latest-observed", "none"] as const;

const windowClass = z.enum([...DRUG_CLASSES, "any"]);
const weeks = z.number().nullable();

const entry = z
  .strictObject({
    id: z.string().min(1),
    /** Null for all organs together. */
    organSystem: z.enum(ORGAN_SYSTEMS).nullable(),
    irae: z.enum(IRAE_TYPES),
    label: z.string().min(1),
    drugClass: windowClass,
    drugs: z.array(z.string()).readonly(),
    severity: z.enum(["any-grade", "grade-2-4", "grade-3-4", "fatal", "unspecified"]),
    published: z
      .strictObject({
        median: weeks,
        low: weeks,
        high: weeks,
        unit: z.enum(["hours", "days", "weeks", "months"]),
        rangeType: z.enum(RANGE_TYPES),
      })
      .readonly(),
    medianWeeks: weeks,
    lowWeeks: weeks,
    highWeeks: weeks,
    n: z.int().nullable(),
    nMeaning: z.enum(["cohort", "cases"]).nullable(),
    citation: z.string(),
    confidence,
    rangeConfidence: confidence.nullable(),
    sourceLevel: z.string(),
    note: z.string().nullable(),
  })
  .readonly();
export type OnsetEntry = z.infer<typeof entry>;

const displayBand = z
  .strictObject({
    organSystem: z.enum(ORGAN_SYSTEMS),
    drugClass: windowClass,
    entryId: z.string(),
    centreWeek: weeks,
    fromWeek: weeks,
    toWeek: weeks,
    bandType: z.enum(RANGE_TYPES),
    confidence,
  })
  .readonly();
export type DisplayBand = z.infer<typeof displayBand>;

const drugClassRow = z.looseObject({ id: windowClass, label: translated });
const classLabel = Object.fromEntries(
  z
    .array(drugClassRow)
    .parse(file.drugClasses)
    .map(({ id, label }) => [id, label.en]),
);

/** Every published time to onset, in weeks since the first dose, beside the figures as published. */
export const onsetEntries: readonly OnsetEntry[] = z.array(entry).readonly().parse(file.entries);

/** The one entry suggested per organ system and drug class for a chart's background. */
export const displayBands: readonly DisplayBand[] = z
  .array(displayBand)
  .readonly()
  .parse(file.displayBands);

/**
 * The published windows of a drug class, or of all classes together ("any"), one per organ system, in
 * the data's order. Where a class has none of its own, the figure for all classes together stands in (its
 * source line says so); where nothing was published there is no window: draw nothing.
 */
export function expectedWindows(drugClass: DrugClass | "any"): ExpectedWindow[] {
  return ORGAN_SYSTEMS.flatMap((organSystem) => {
    const ofOrgan = displayBands.filter((band) => band.organSystem === organSystem);
    const band =
      ofOrgan.find((row) => row.drugClass === drugClass) ??
      ofOrgan.find((row) => row.drugClass === "any");
    return band ? [windowOf(band)] : [];
  });
}

function windowOf(band: DisplayBand): ExpectedWindow {
  const published = onsetEntries.find((row) => row.id === band.entryId);
  if (!published) throw new Error(`no onset entry "${band.entryId}"`);
  return {
    organSystem: band.organSystem,
    fromWeek: band.fromWeek,
    medianWeek: band.centreWeek,
    toWeek: band.toWeek,
    bandType: band.bandType,
    entryId: band.entryId,
    source: `${published.label} (${classLabel[band.drugClass]}). ${citationLine(published.citation)}`,
    confidence: band.confidence,
  };
}
