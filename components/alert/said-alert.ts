import type { Urgency } from "@/domain/clinical/ids";
import type { AlertState } from "@/domain/contact";

/** An open alert in words, with all that made it hold. */
export type SaidAlert = {
  id: string;
  /** "id:version", as the forms send it back. */
  shown: string;
  urgency: Urgency;
  urgencyLabel: string;
  reason: string;
  /** The reason up to its first stop, where the whole of it stands nearby. */
  shortReason: string;
  /** The answers that made it hold, with their values; said so when there is none to show. */
  inputs: readonly string[];
  /** Where today stands against the published weeks of its organ; null where none are. */
  standing: string | null;
  /** "2 h 10 left", "late by 3 days". */
  clock: string;
  isLate: boolean;
  due: string | null;
  raised: string;
  rule: string;
  sources: readonly string[];
  state: AlertState;
  /** Who took it on and when, or that nobody has. */
  owner: string;
};

/** A fact about the patient beside the alerts. */
export type SaidNote = { id: string; text: string; sources: readonly string[] };

/** An alert that ended. */
export type SaidClosedAlert = {
  id: string;
  urgency: Urgency;
  urgencyLabel: string;
  reason: string;
  end: string;
  by: string;
  note: string | null;
};
