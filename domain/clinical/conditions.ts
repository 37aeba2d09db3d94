import { z } from "zod";
import { CONTEXT_FIELDS, type Condition, MEASURES, OPERATORS } from "../triage/condition";
import { LABS, MEASUREMENTS, SYMPTOMS, URGENCIES } from "./ids";
import { LAB_BASES } from "./labs";

const op = z.enum(OPERATORS);
const measure = z.enum(MEASURES);
const min = z.int().min(1).max(4);
const several = z.array(z.lazy((): z.ZodType<Condition> => condition)).min(1);

/** Reads one condition of a rule; any kind, name or operator the grammar does not have is refused. */
export const condition: z.ZodType<Condition> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.enum(["all", "any", "not"]), conditions: several }),
  z.strictObject({ type: z.literal("at-least"), count: z.int().min(1), conditions: several }),
  z.strictObject({ type: z.literal("symptom"), symptomId: z.enum(SYMPTOMS), measure, min }),
  z.strictObject({ type: z.literal("any-symptom"), measure, min }),
  z.strictObject({
    type: z.literal("measurement"),
    measurementId: z.enum(MEASUREMENTS),
    op,
    value: z.number(),
  }),
  z.strictObject({ type: z.literal("measurement-missing"), measurementId: z.enum(MEASUREMENTS) }),
  z.strictObject({
    type: z.literal("lab-value"),
    labId: z.enum(LABS),
    op,
    value: z.number(),
    basis: z.enum(LAB_BASES),
    unit: z.string().nullable(),
  }),
  z.strictObject({
    type: z.literal("context"),
    field: z.enum(CONTEXT_FIELDS),
    op,
    value: z.union([z.number(), z.string(), z.boolean()]),
  }),
  z.strictObject({
    type: z.literal("rule-count"),
    urgency: z.enum([...URGENCIES, "any"]),
    min: z.int().min(1),
    distinctOrganSystems: z.boolean(),
  }),
]);
