import type { CalendarDate } from "@/domain/calendar";
import type { Urgency } from "@/domain/clinical/ids";
import type { Nurse } from "@/domain/viewer";
import { audit } from "../audit";
import type { Transaction } from "../client";
import { runNamed } from "../named";
import { inTransaction } from "../pool";
import { type FollowUp, followUpOf, type PageRow } from "./follow-up-row";
import { placeValues, type WorklistPlaceKey, writeCursor } from "./worklist-cursor";
import { PAGE_ROWS, WORKLIST } from "./worklist-statements";

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

/** What whoever asks has on the screen: this very list, an earlier state of it, or none that was opened. */
export type KnownList = "this" | "earlier" | "none";

/** A page of the worklist, most pressing first, in three statements; opening it is audited. */
export function openWorklist(nurse: Nurse, ask: WorklistAsk): Promise<WorklistPage> {
  return inTransaction(nurse, async (tx) =>
    openPage(tx, nurse, ask, await readSummary(tx, nurse, ask)),
  );
}

/**
 * The same for a screen that asks again: null, without reading a row, when it has this very list. An
 * earlier one belongs to its opening, which the audit has; whoever has none opens the list now.
 */
export function listFollowUpsUnless(
  nurse: Nurse,
  ask: WorklistAsk,
  knownOf: (summary: WorklistSummary) => KnownList,
): Promise<WorklistPage | null> {
  return inTransaction(nurse, async (tx) => {
    const summary = await readSummary(tx, nurse, ask);
    const known = knownOf(summary);
    if (known === "this") return null;
    if (known === "none") return openPage(tx, nurse, ask, summary);
    return { ...summary, ...(await readPage(tx, nurse, ask, summary)) };
  });
}

async function openPage(
  tx: Transaction,
  nurse: Nurse,
  ask: WorklistAsk,
  summary: WorklistSummary,
): Promise<WorklistPage> {
  const page = await readPage(tx, nurse, ask, summary);
  const detail = { scope: ask.scope, rows: page.followUps.length };
  await audit(tx, nurse, { action: "worklist.opened", subjectId: null, patientId: null, detail });
  return { ...summary, ...page };
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
