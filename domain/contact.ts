/** What a nurse did about an alert. */
export const CONTACT_KINDS = ["call", "message", "visit"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whether the patient was spoken to. */
export const CONTACT_RESULTS = ["reached", "not-reached"] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];

/** An alert's life, in order. */
export const ALERT_STATES = ["open", "acknowledged", "closed"] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** How an alert ended, from least to most. */
export const ALERT_OUTCOMES = [
  "no-action-needed",
  "duplicate",
  "advice",
  "medicine",
  "visit",
  "dose-held",
  "steroids-started",
  "sent-to-emergency",
  "admission",
] as const;
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number];

/** Was it an immune-related event? */
export const IRAE_ANSWERS = ["yes", "no", "not-yet-known"] as const;
export type IraeAnswer = (typeof IRAE_ANSWERS)[number];

/** What a nurse can do to an alert. */
export const ALERT_VERBS = ["acknowledge", "close"] as const;
export type AlertVerb = (typeof ALERT_VERBS)[number];

/** Where a verb leads, or why it leads nowhere: somebody was faster. */
export type AlertMove =
  | { status: "accepted"; state: AlertState }
  | { status: "refused"; because: "already-acknowledged" | "already-closed" };

/** The next state of an alert. One may be closed without being acknowledged first; what is closed stays closed. */
export function nextAlertState(state: AlertState, verb: AlertVerb): AlertMove {
  return MOVES[state][verb];
}

const toClosed: AlertMove = { status: "accepted", state: "closed" };
const alreadyClosed: AlertMove = { status: "refused", because: "already-closed" };

const MOVES: Record<AlertState, Record<AlertVerb, AlertMove>> = {
  open: { acknowledge: { status: "accepted", state: "acknowledged" }, close: toClosed },
  acknowledged: {
    acknowledge: { status: "refused", because: "already-acknowledged" },
    close: toClosed,
  },
  closed: { acknowledge: alreadyClosed, close: alreadyClosed },
};
