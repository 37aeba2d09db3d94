import { z } from "zod";
import { calendarDate } from "./calendar";
import { ATTRIBUTES, MEASUREMENTS, SYMPTOMS } from "./clinical/ids";
import { measurementOf } from "./clinical/measurements";
import { symptomOf } from "./clinical/symptoms";
import { isKeepable } from "./keepable-text";
import { WORDINGS } from "./wording";

export const NOTE_LENGTH = 2000;

const score = z.int().min(0).max(4).nullable();

/** One symptom inside a report; an attribute left blank is null or absent, never 0. */
const rating = z
  .strictObject({
    symptomId: z.enum(SYMPTOMS),
    attributes: z.partialRecord(z.enum(ATTRIBUTES), score),
    /** The first day as said; "not-sure" is an answer, null is none. */
    firstDay: z.union([calendarDate, z.literal("not-sure")]).nullable(),
  })
  .superRefine(({ symptomId, attributes }, context) => {
    const { attributes: asked } = symptomOf(symptomId).question;
    for (const [attribute, value] of Object.entries(attributes)) {
      const path = ["attributes", attribute];
      if (!asked.some((each) => each === attribute)) {
        context.addIssue({ code: "custom", path, message: "is not asked of this symptom" });
      } else if (attribute === "presence" && value !== null && value > 1) {
        context.addIssue({ code: "custom", path, message: "must be 0 or 1" });
      }
    }
  });

const measurements = z
  .partialRecord(z.enum(MEASUREMENTS), z.number())
  .superRefine((given, context) => {
    for (const id of MEASUREMENTS) {
      const value = given[id];
      const { min, max } = measurementOf(id);
      if (value === undefined || (value >= min && value <= max)) continue;
      const message = `must be between ${min} and ${max}`;
      context.addIssue({ code: "custom", path: [id], message });
    }
  });

/**
 * What a patient says at one moment about the past 7 days, as it comes from a form, a device that
 * waited, or a program. Its id is made on the device before anything is sent.
 */
export const symptomReport = z
  .strictObject({
    id: z.uuid().toLowerCase(),
    patientId: z.uuid().toLowerCase(),
    answeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    wording: z.enum(WORDINGS),
    noSymptoms: z.boolean(),
    ratings: z.array(rating).max(SYMPTOMS.length),
    /** Danger-sign questions that were asked and left blank. */
    dangerSignsUnanswered: z.int().min(0).max(SYMPTOMS.length),
    /** Null: not answered. */
    canWait: z.boolean().nullable(),
    measurements,
    note: z
      .string()
      .max(NOTE_LENGTH)
      .refine(isKeepable, "has a character that cannot be kept")
      .transform((text) => text.trim() || null)
      .nullable(),
  })
  .superRefine(({ noSymptoms, ratings }, context) => {
    const names = ratings.map(({ symptomId }) => symptomId);
    const twice = names.findIndex((name, place) => names.indexOf(name) !== place);
    if (twice >= 0) {
      context.addIssue({ code: "custom", path: ["ratings", twice], message: "is rated twice" });
    }
    if (noSymptoms && ratings.length > 0) {
      const message = "cannot hold symptoms when there were none";
      context.addIssue({ code: "custom", path: ["ratings"], message });
    }
  });

export type SymptomReport = z.infer<typeof symptomReport>;
export type Rating = SymptomReport["ratings"][number];
