import { URGENCIES, type Urgency } from "../clinical/ids";

/** What decides a follow-up's place in the worklist. */
export type WorklistPlace = {
  /** Null: nothing urgent, only an overdue report or a promised call. */
  urgency: Urgency | null;
  dueAt: Date | null;
  waitingSince: Date;
  /** Settles ties, so that a page never repeats or skips a patient. */
  patientId: string;
};

/** The worklist's order, said once: most pressing first, then soonest due, then longest waiting; SQL must agree. */
export function compareFollowUps(a: WorklistPlace, b: WorklistPlace): number {
  return (
    rank(b.urgency) - rank(a.urgency) ||
    compareDue(a.dueAt, b.dueAt) ||
    a.waitingSince.getTime() - b.waitingSince.getTime() ||
    compareText(a.patientId, b.patientId)
  );
}

function rank(urgency: Urgency | null): number {
  return urgency === null ? -1 : URGENCIES.indexOf(urgency);
}

/** What has no due time comes after all that has. */
function compareDue(a: Date | null, b: Date | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.getTime() - b.getTime();
}

function compareText(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
