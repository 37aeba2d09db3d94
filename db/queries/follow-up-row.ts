import type { CalendarDate } from "@/domain/calendar";
import type { RegimenId, Urgency } from "@/domain/clinical/ids";
import { URGENCIES } from "@/domain/clinical/ids";
import type { AlertState } from "@/domain/contact";
import type { FollowUpReason, StripEpisode } from "@/domain/follow-up/follow-up";
import type { Timeline } from "@/domain/onset/episode";
import type { Nurse } from "@/domain/viewer";
import { reasonsOfSilence } from "./silence-reasons";

/** What gives a patient their place: what is pressing most. */
type FollowUpCause = "alert" | "silence" | "call" | "cannot-wait";

/** Why a follow-up is owed. */
export type WorklistReason =
  | ({ kind: "rule" } & FollowUpReason)
  | { kind: "call"; on: CalendarDate }
  | { kind: "cannot-wait"; since: Date };

/** One row of the worklist. */
export type FollowUp = {
  patientId: string;
  name: string;
  recordNumber: string;
  isOwnTeam: boolean;
  /** Null with the cause: a search found a patient to whom nothing is owed. */
  urgency: Urgency | null;
  cause: FollowUpCause | null;
  dueAt: Date | null;
  waitingSince: Date | null;
  /** The leading one first. */
  reasons: readonly WorklistReason[];
  state: AlertState | null;
  ownerName: string | null;
  lastReportAt: Date | null;
  course: {
    regimen: RegimenId;
    dayZero: CalendarDate;
    stoppedOn: CalendarDate | null;
    lastDoseOn: CalendarDate | null;
    infusions: Timeline["infusions"];
  } | null;
  strip: readonly StripEpisode[];
};

/** A row of the page statement, in the words of the domain. */
export function followUpOf(
  row: PageRow,
  nurse: Nurse,
  when: { today: CalendarDate; timeZone: string },
): FollowUp {
  const { regimen, day_zero: dayZero, stopped_on: stoppedOn } = row;
  return {
    patientId: row.patient_id,
    name: row.name,
    recordNumber: row.record_number,
    isOwnTeam: nurse.careTeamIds.includes(row.care_team_id),
    urgency: row.urgency,
    cause: row.cause,
    dueAt: row.due,
    waitingSince: row.cause === null ? null : row.since,
    reasons: reasonsOf(row, when.today),
    state: row.state,
    ownerName: row.owner_name,
    lastReportAt: row.last_report_at,
    course:
      regimen && dayZero
        ? { regimen, dayZero, stoppedOn, lastDoseOn: row.last_dose_on, infusions: row.infusions }
        : null,
    strip: row.strip,
  };
}

/** Every reason, the most pressing first; of equally pressing ones, what was raised by a report. */
function reasonsOf(row: PageRow, today: CalendarDate): readonly WorklistReason[] {
  const silence = row.is_silent ? reasonsOfSilence(row, today) : [];
  const rules = [...row.reasons, ...silence].map((each) => ({ kind: "rule" as const, ...each }));
  const said: WorklistReason[] = [];
  if (row.call_on) said.push({ kind: "call", on: row.call_on });
  if (row.cannot_wait_since) said.push({ kind: "cannot-wait", since: row.cannot_wait_since });
  return [...said, ...rules].sort((a, b) => pressing(b) - pressing(a));
}

/** What was promised or asked for stands before a routine reason and after any other. */
function pressing(reason: WorklistReason): number {
  return reason.kind === "rule" ? URGENCIES.indexOf(reason.urgency) : 0.5;
}

/** What the page statement gives for each row. */
export type PageRow = {
  patient_id: string;
  care_team_id: string;
  urgency: Urgency | null;
  cause: FollowUpCause | null;
  rank: number;
  due: Date | null;
  since: Date;
  due_key: string | null;
  since_key: string | null;
  reasons: readonly FollowUpReason[];
  state: AlertState | null;
  owner_name: string | null;
  strip: readonly StripEpisode[];
  last_report_at: Date | null;
  last_max_score: number | null;
  last_reported_on: CalendarDate | null;
  rhythm_dose_on: CalendarDate | null;
  is_silent: boolean | null;
  cannot_wait_since: Date | null;
  call_on: CalendarDate | null;
  name: string;
  record_number: string;
  regimen: RegimenId | null;
  day_zero: CalendarDate | null;
  stopped_on: CalendarDate | null;
  infusions: Timeline["infusions"];
  last_dose_on: CalendarDate | null;
};
