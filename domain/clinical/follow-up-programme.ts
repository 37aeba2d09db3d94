import { z } from "zod";
import { confidence } from "./confidence";
import file from "./data/followup.json" with { type: "json" };
import { translated } from "./language";

const phase = z
  .strictObject({
    id: z.enum(["start", "on-treatment", "after-1", "after-2", "after-3"]),
    label: z.string().min(1),
    fromWeek: z.number(),
    toWeek: z.number().nullable(),
    anchor: z.enum(["treatment-start", "last-dose"]),
    /** Null: nothing is scheduled, reporting stays open. */
    fullReportEveryDays: z.int().positive().nullable(),
    activeSymptomEveryDays: z.int().positive(),
    note: z.string().nullable(),
    citations: z.array(z.string()).readonly(),
    confidence,
  })
  .readonly();
export type ProgrammePhase = z.infer<typeof phase>;

/** The suggested reporting rhythm by weeks on treatment and after the last dose; a clinic sets its own. */
export const defaultProgramme: readonly ProgrammePhase[] = z
  .array(phase)
  .readonly()
  .parse(file.defaultProgramme);

const appNotice = z
  .strictObject({
    id: z.enum(["not-monitored", "tell-everyone"]),
    text: translated,
    citation: z.string(),
    confidence,
  })
  .readonly();
export type AppNotice = z.infer<typeof appNotice>;

/** What every patient must be told: nobody watches day and night; tell any doctor of the treatment. */
export const appNotices: readonly AppNotice[] = z
  .array(appNotice)
  .readonly()
  .parse(file.appNotices);

/** Emergency numbers by country code; a clinic sets its own. */
export const emergencyNumbers = z
  .array(z.strictObject({ country: z.string(), number: z.string(), confidence }).readonly())
  .readonly()
  .parse(file.emergencyNumbers);

const parameter = z
  .strictObject({
    id: z.string().min(1),
    group: z.string().min(1),
    label: z.string().min(1),
    value: z.number().nullable(),
    unit: z.string().min(1),
    citations: z.array(z.string()).min(1).readonly(),
    confidence,
    note: z.string().nullable(),
  })
  .readonly();
export type ProgrammeParameter = z.infer<typeof parameter>;

/** The published figures the programme is built on. */
export const programmeParameters: readonly ProgrammeParameter[] = z
  .array(parameter)
  .readonly()
  .parse(file.parameters);
