import { z } from "zod";
import { calendarDate } from "./calendar";
import { ALERT_OUTCOMES, CONTACT_KINDS, CONTACT_RESULTS, IRAE_ANSWERS } from "./contact";
import { isKeepable } from "./keepable-text";

export const NURSE_NOTE_LENGTH = 2000;
/** More alerts than one patient can have open at once: each rule has one at most. */
const MOST_ALERTS = 120;
/** More reports than one page of a patient shows. */
const MOST_REPORTS = 20;

/** What is at fault when alerts should end with a call that nobody answered. */
export const UNREACHED = "result.closing";

const id = z.uuid().toLowerCase();
const blank = z.literal("").transform(() => null);

const note = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n").trim())
  .pipe(z.string().max(NURSE_NOTE_LENGTH))
  .refine(isKeepable, "has a character that cannot be kept")
  .transform((text) => text || null);

/** An alert as it stood on the nurse's screen, "id:version": it must still stand so when it changes. */
const shownAlert = z
  .string()
  .regex(/^[^:]{36}:\d{1,9}$/)
  .transform((text) => {
    const [shownId, version] = text.split(":");
    return { id: shownId, version: Number(version) };
  })
  .pipe(z.object({ id, version: z.int().min(1) }));
export type ShownAlert = z.infer<typeof shownAlert>;

/** The reports that stood open on the nurse's screen; what was folded away or on another page was not seen. */
const seenReports = z.array(id).max(MOST_REPORTS);

/** What a nurse sends to take alerts on. */
export const acknowledgement = z.strictObject({
  patientId: id,
  alerts: z.array(shownAlert).min(1).max(MOST_ALERTS),
  seenReports,
});
export type Acknowledgement = z.infer<typeof acknowledgement>;

/** What a nurse sends to close alerts without having been in touch. */
export const closing = z.strictObject({
  patientId: id,
  seenReports,
  alerts: z.array(shownAlert).min(1).max(MOST_ALERTS),
  outcome: z.enum(ALERT_OUTCOMES),
  irae: z.enum(IRAE_ANSWERS),
  note,
});
export type Closing = z.infer<typeof closing>;

/**
 * What a nurse sends about a call, message or visit. With a patient who was reached it may close
 * alerts too. The id is made with the form, so that the same form sent twice is one contact.
 */
export const contact = z
  .strictObject({
    id,
    patientId: id,
    seenReports,
    kind: z.enum(CONTACT_KINDS),
    result: z.enum(CONTACT_RESULTS),
    note,
    nextCallOn: z.union([blank, calendarDate]),
    alerts: z.array(shownAlert).max(MOST_ALERTS),
    outcome: z.union([blank, z.enum(ALERT_OUTCOMES)]),
    irae: z.union([blank, z.enum(IRAE_ANSWERS)]).optional(),
  })
  .superRefine(({ result, alerts, outcome, irae }, context) => {
    const missing = (field: string) =>
      context.addIssue({ code: "custom", path: [field], message: "is missing" });
    if (result === "not-reached" && alerts.length > 0) {
      const message = "cannot settle alerts when the patient was not reached";
      context.addIssue({ code: "custom", path: UNREACHED.split("."), message });
    }
    if (outcome === null && alerts.length > 0) missing("outcome");
    if (outcome !== null && alerts.length === 0) missing("alerts");
    if (outcome !== null && !irae) missing("irae");
  });
export type Contact = z.infer<typeof contact>;
