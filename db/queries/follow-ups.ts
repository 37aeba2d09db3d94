import type { CalendarDate } from "@/domain/calendar";
import type { RegimenId, Urgency } from "@/domain/clinical/ids";
import { URGENCIES } from "@/domain/clinical/ids";
import type { AlertState } from "@/domain/contact";
import type { FollowUpReason, StripEpisode } from "@/domain/follow-up/follow-up";
import type { Timeline } from "@/domain/onset/episode";
import type { Nurse } from "@/domain/viewer";
import type { Transaction } from "../client";
import { runNamed } from "../named";
import { inTransaction } from "../pool";
import { silenceReasons } from "./silence-reasons";
import { placeValues, type WorklistPlaceKey, writeCursor } from "./worklist-cursor";
import { PAGE_ROWS, WORKLIST } from "./worklist-statements";

/** What gives a patient their place: what is pressing most. */
export const FOLLOW_UP_CAUSES = ["alert", "silence", "call", "cannot-wait"] as const;
export type FollowUpCause = (typeof FOLLOW_UP_CAUSES)[number];

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

export type WorklistAsk = {
  /** The nurse's own care teams, or everyone in the clinic to read. */
  scope: "team" | "clinic";
  /** Part of a name or record number; null lists those to whom a follow-up is owed. */
  search: string | null;
  after: WorklistPlaceKey | null;
  now: Date;
};

export type WorklistSummary = {
  clinicName: string;
  timeZone: string;
  today: CalendarDate;
  counts: Record<Urgency, number>;
  /** Moves with every row, day and filter; two equal ones are the same list. */
  fingerprint: string;
};

export type WorklistPage = WorklistSummary & {
  followUps: readonly FollowUp[];
  /** Where the next page begins, for `worklistCursor`; null on the last. */
  next: string | null;
};

/** A page of the worklist, most pressing first, in four round trips. */
export function listFollowUps(nurse: Nurse, ask: WorklistAsk): Promise<WorklistPage> {
  return inTransaction(nurse, async (tx) => {
    const summary = await readSummary(tx, nurse, ask);
    return { ...summary, ...(await readPage(tx, nurse, ask, summary)) };
  });
}

/** The same for a poll: null, without reading a row, when the list is still the one with that fingerprint. */
export function listFollowUpsUnless(
  nurse: Nurse,
  ask: WorklistAsk,
  isKnown: (summary: WorklistSummary) => boolean,
): Promise<WorklistPage | null> {
  return inTransaction(nurse, async (tx) => {
    const summary = await readSummary(tx, nurse, ask);
    return isKnown(summary) ? null : { ...summary, ...(await readPage(tx, nurse, ask, summary)) };
  });
}

async function readSummary(tx: Transaction, nurse: Nurse, ask: WorklistAsk) {
  const statement = WORKLIST[ask.search === null ? "listed" : "searched"].summary;
  const [row] = await runNamed<SummaryRow>(tx, statement, [
    nurse.clinicId,
    ask.now.toISOString(),
    teamsOf(nurse, ask),
    ...patternOf(ask),
  ]);
  if (!row) throw new Error("the nurse's clinic is gone");
  const { clinic_name, time_zone, today, counts, fingerprint } = row;
  return { clinicName: clinic_name, timeZone: time_zone, today, counts, fingerprint };
}

async function readPage(
  tx: Transaction,
  nurse: Nurse,
  ask: WorklistAsk,
  { today, timeZone }: WorklistSummary,
): Promise<Pick<WorklistPage, "followUps" | "next">> {
  const statement = WORKLIST[ask.search === null ? "listed" : "searched"].page;
  const rows = await runNamed<PageRow>(tx, statement, [
    nurse.clinicId,
    today,
    timeZone,
    teamsOf(nurse, ask),
    ...placeValues(ask.after),
    ...patternOf(ask),
  ]);
  const shown = rows.slice(0, PAGE_ROWS);
  const last = rows.length > PAGE_ROWS ? shown.at(-1) : undefined;
  return {
    followUps: shown.map((row) => followUpOf(row, nurse, { today, timeZone })),
    next: last ? writeCursor([last.rank, last.due_key, last.since_key, last.patient_id]) : null,
  };
}

function followUpOf(
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
    reasons: reasonsOf(row, when),
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
function reasonsOf(
  row: PageRow,
  when: { today: CalendarDate; timeZone: string },
): readonly WorklistReason[] {
  const silence = row.is_silent ? silenceReasons(row, when) : [];
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

function teamsOf(nurse: Nurse, { scope }: WorklistAsk): readonly string[] | null {
  return scope === "team" ? nurse.careTeamIds : null;
}

/** As a pattern: what is special in one is taken as it stands. */
function patternOf({ search }: WorklistAsk): readonly string[] {
  return search === null ? [] : [`%${search.replace(/[\\%_]/g, "\\$&")}%`];
}

type SummaryRow = {
  clinic_name: string;
  time_zone: string;
  today: CalendarDate;
  counts: Record<Urgency, number>;
  fingerprint: string;
};

type PageRow = {
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
