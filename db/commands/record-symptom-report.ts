import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { type CalendarDate, dayIn } from "@/domain/calendar";
import type { RuleId, Urgency } from "@/domain/clinical/ids";
import { ruleSet } from "@/domain/clinical/rules";
import { judgeReport } from "@/domain/judge-report";
import { answeredAtOf, reportDayOf } from "@/domain/report-clock";
import type { SymptomReport } from "@/domain/symptom-report";
import type { Nurse, Reporter } from "@/domain/viewer";
import { audit } from "../audit";
import type { Transaction } from "../client";
import { contentHashOf } from "../content-hash";
import { inTurn } from "../pool";
import { refreshFollowUp } from "../refresh-follow-up";
import { findKnownBefore, type KnownBefore } from "../report-context";
import { reportContextOf } from "../sightings";
import { storeConflict, storeReport } from "../store-report";
import { followUpDates, storeWhatFollows } from "../store-what-follows";

/** What is given back for a stored report; `contentHash` (hex) lets a device forget its copy. */
type Receipt = {
  reportId: string;
  contentHash: string;
  receivedAt: Date;
  urgency: Urgency | null;
  ruleIds: readonly RuleId[];
};

/** Why a report was not stored. */
const REPORT_REFUSALS = [
  "no-such-patient",
  "other-content",
  "first-day-in-future",
  "first-day-before-birth",
] as const;
type ReportRefusal = (typeof REPORT_REFUSALS)[number];

export type Recorded =
  | { status: "recorded" | "already-recorded"; receipt: Receipt }
  | { status: "refused"; reason: ReportRefusal; fields: readonly string[] };

/**
 * Stores a report, judges it by every rule, and brings episodes, alerts and the follow-up row in
 * step, in one transaction of at most eight round trips. Sent twice, it is stored once and gets the
 * same receipt; the same id with other content is kept apart and refused. `receivedAt` is the
 * server's clock, by which the device's is believed or not.
 */
export function recordSymptomReport(
  author: Reporter | Nurse,
  said: SymptomReport,
  receivedAt: Date,
): Promise<Recorded> {
  return inTurn(author, said.patientId, async (tx) => {
    const answeredAt = answeredAtOf(said, receivedAt);
    const known = await findKnownBefore(tx, author.clinicId, { ...said, answeredAt });
    if (!known) return { status: "refused", reason: "no-such-patient", fields: ["patientId"] };
    const contentHash = contentHashOf(said);
    if (known.existing) return answerAgain(tx, author, said, contentHash, known.existing);
    const refused = impossibleDay(said, dayIn(known.timeZone, receivedAt), known.birthDate);
    if (refused) return refused;
    const reportedOn = reportDayOf(said, dayIn(known.timeZone, answeredAt));
    const judgement = judgeReport(said, reportedOn, reportContextOf(known), ruleSet);
    const moment = { answeredAt, reportedOn, receivedAt };
    const kept = { author, said, known, judgement, contentHash, moment };
    if (!(await storeReport(tx, kept))) {
      return answerAgain(tx, author, said, contentHash, null); // another report has taken the id
    }
    await asSystem(tx);
    await storeWhatFollows(tx, kept, uuidv7);
    await refreshFollowUp(tx, author.clinicId, said.patientId, followUpDates(kept));
    const { urgency } = judgement.assessment;
    await audit(tx, author, {
      action: "report.submitted",
      subjectId: said.id,
      patientId: said.patientId,
      detail: { urgency, ruleSet: ruleSet.version },
    });
    const ruleIds = judgement.assessment.alerts.map(({ ruleId }) => ruleId);
    const receipt = { reportId: said.id, contentHash, receivedAt, urgency, ruleIds };
    return { status: "recorded", receipt };
  });
}

/** The reporter adds the report; what follows from it is the system's judgement, not their act. */
async function asSystem(tx: Transaction): Promise<void> {
  await tx.execute(sql`select set_config('app.role', 'system', true)`);
}

async function answerAgain(
  tx: Transaction,
  author: Reporter | Nurse,
  said: SymptomReport,
  contentHash: string,
  existing: KnownBefore["existing"],
): Promise<Recorded> {
  if (existing?.contentHash === contentHash) {
    const { urgency, ruleIds } = existing;
    const receivedAt = new Date(existing.receivedAt);
    const receipt = { reportId: said.id, contentHash, receivedAt, urgency, ruleIds };
    return { status: "already-recorded", receipt };
  }
  await storeConflict(tx, author, said, contentHash);
  await audit(tx, author, {
    action: "report.conflict",
    subjectId: said.id,
    patientId: said.patientId,
  });
  return { status: "refused", reason: "other-content", fields: ["id"] };
}

function impossibleDay(
  said: SymptomReport,
  receivedOn: CalendarDate,
  birthDate: CalendarDate,
): Recorded | null {
  const daysOf = (isImpossible: (day: CalendarDate) => boolean) =>
    said.ratings
      .filter(
        ({ firstDay }) => firstDay !== null && firstDay !== "not-sure" && isImpossible(firstDay),
      )
      .map(({ symptomId }) => `firstDay.${symptomId}`);
  const late = daysOf((day) => day > receivedOn);
  if (late.length > 0) return { status: "refused", reason: "first-day-in-future", fields: late };
  const early = daysOf((day) => day < birthDate);
  if (early.length > 0)
    return { status: "refused", reason: "first-day-before-birth", fields: early };
  return null;
}
