import type { Strip } from "@/components/week-ruler/strip";
import type { Urgency } from "@/domain/clinical/ids";
import type { AlertState } from "@/domain/contact";

/** One row of the worklist in words, as the page and GET /api/worklist give it. */
export type SaidFollowUp = {
  patientId: string;
  href: string;
  name: string;
  recordNumber: string;
  isOwnTeam: boolean;
  /** Null: found by a search, nothing is owed. */
  urgency: Urgency | null;
  reason: string;
  /** "and 2 more"; null when there is one reason. */
  more: string | null;
  week: string;
  regimen: string | null;
  strip: Strip | null;
  stripLabel: string;
  due: SaidMoment | null;
  since: SaidMoment | null;
  state: AlertState | null;
  owner: string | null;
};

/** A moment for machines and, in the clinic's time zone, for people. */
export type SaidMoment = { at: string; said: string };

/** A page of the worklist in words. */
export type SaidWorklist = {
  /** When the server said so. */
  at: string;
  counts: Record<Urgency, number>;
  rows: readonly SaidFollowUp[];
  next: string | null;
};
