import * as z from "zod/mini";
import { URGENCIES } from "@/domain/clinical/ids";
import { ALERT_STATES } from "@/domain/contact";

z.config({ jitless: typeof window !== "undefined" }); // the content policy lets no page compile code

/** A moment for machines and, in the clinic's time zone, for people. */
const saidMoment = z.object({ at: z.string(), said: z.string() });
export type SaidMoment = z.infer<typeof saidMoment>;

/** As `Strip` of the week ruler. */
const strip = z.object({
  span: z.object({ fromWeek: z.number(), toWeek: z.number() }),
  stopWeek: z.nullable(z.number()),
  infusions: z.array(z.object({ week: z.number(), status: z.enum(["given", "held"]) })),
  bars: z.array(
    z.object({
      fromWeek: z.number(),
      toWeek: z.number(),
      level: z.nullable(z.number()),
      isOpen: z.boolean(),
      row: z.number(),
    }),
  ),
});

/** One row of the worklist in words, as the page and GET /api/worklist give it. */
const saidFollowUp = z.object({
  patientId: z.string(),
  href: z.string(),
  name: z.string(),
  recordNumber: z.string(),
  isOwnTeam: z.boolean(),
  /** Null: found by a search, nothing is owed. */
  urgency: z.nullable(z.enum(URGENCIES)),
  reason: z.string(),
  /** "and 2 more"; null when there is one reason. */
  more: z.nullable(z.string()),
  week: z.string(),
  regimen: z.nullable(z.string()),
  strip: z.nullable(strip),
  stripLabel: z.string(),
  due: z.nullable(saidMoment),
  since: z.nullable(saidMoment),
  state: z.nullable(z.enum(ALERT_STATES)),
  owner: z.nullable(z.string()),
});
export type SaidFollowUp = z.infer<typeof saidFollowUp>;

/** A page of the worklist in words; a browser reads what the server sent by it, with the small zod. */
export const saidWorklist = z.object({
  /** When the server said so. */
  at: z.string(),
  counts: z.record(z.enum(URGENCIES), z.number()),
  rows: z.array(saidFollowUp),
  next: z.nullable(z.string()),
});
export type SaidWorklist = z.infer<typeof saidWorklist>;
