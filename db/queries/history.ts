import type { CalendarDate } from "@/domain/calendar";
import type { RegimenId, SymptomId } from "@/domain/clinical/ids";
import { expectedWindows } from "@/domain/clinical/onset-windows";
import type { Timeline } from "@/domain/onset/episode";
import type { Reporter } from "@/domain/viewer";
import { audit } from "../audit";
import { type NamedStatement, runNamed } from "../named";
import { inTransaction } from "../pool";
import type { TreatmentCourse } from "./patient-page";
import type { ReportPlace } from "./patient-reports";
import { RECORD } from "./patient-statements";

/** One report in the patient's own list. */
export type HistoryReport = {
  id: string;
  receivedAt: Date;
  noSymptoms: boolean;
  symptomIds: readonly SymptomId[];
  isSeen: boolean;
};

export type History = {
  patientName: string;
  timeZone: string;
  regimen: RegimenId | null;
  timeline: Timeline | null;
  reports: readonly HistoryReport[];
  /** Where the older reports begin; null when these are all. */
  older: string | null;
};

/** The reporter's own patient's course and reports, newest first. Reading them is audited. */
export function findHistory(
  reporter: Reporter,
  { before, now }: { before: ReportPlace | null; now: Date },
): Promise<History | null> {
  return inTransaction(reporter, async (tx) => {
    const { clinicId, patientId } = reporter;
    const [record] = await runNamed<RecordRow>(tx, RECORD, [
      clinicId,
      patientId,
      now.toISOString(),
    ]);
    if (!record) return null;
    const rows = await runNamed<ReportRow>(tx, OWN_REPORTS, [
      clinicId,
      patientId,
      before?.receivedAt ?? "infinity",
      before?.id ?? "00000000-0000-0000-0000-000000000000",
    ]);
    await audit(tx, reporter, { action: "history.opened", subjectId: patientId, patientId });
    const shown = rows.slice(0, ROWS);
    const last = rows.length > ROWS ? shown.at(-1) : undefined;
    return {
      patientName: record.name,
      timeZone: record.time_zone,
      regimen: record.course?.regimen ?? null,
      timeline: record.course && timelineOf(record, record.course),
      reports: shown.map(reportOf),
      older: last ? `${last.received_key}~${last.id}` : null,
    };
  });
}

const ROWS = 12;

/** No join to accounts: a patient may not read the account of who reports for them. $1-$4 as in REPORTS. */
const OWN_REPORTS: NamedStatement = {
  name: "own_reports",
  text: `
  select r.id, r.received_at, r.no_symptoms, r.seen_at is not null as is_seen,
    to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as received_key,
    (select coalesce(jsonb_agg(q.symptom order by q.score desc nulls last, q.symptom), '[]')
      from ratings q where q.clinic_id = $1 and q.report_id = r.id and q.score is distinct from 0) as symptoms
  from symptom_reports r
  where r.clinic_id = $1 and r.patient_id = $2 and (r.received_at, r.id) < ($3::timestamptz, $4::uuid)
  order by r.received_at desc, r.id desc limit ${ROWS + 1}`,
};

function timelineOf(record: RecordRow, course: TreatmentCourse): Timeline {
  return {
    dayZero: course.dayZero,
    stoppedOn: course.stoppedOn,
    today: record.today,
    infusions: record.infusions,
    episodes: record.episodes,
    windows: expectedWindows(course.drugClass),
  };
}

function reportOf(row: ReportRow): HistoryReport {
  return {
    id: row.id,
    receivedAt: row.received_at,
    noSymptoms: row.no_symptoms,
    symptomIds: row.symptoms,
    isSeen: row.is_seen,
  };
}

type RecordRow = {
  name: string;
  time_zone: string;
  today: CalendarDate;
  course: TreatmentCourse | null;
  infusions: Timeline["infusions"];
  episodes: Timeline["episodes"];
};

type ReportRow = {
  id: string;
  received_at: Date;
  no_symptoms: boolean;
  is_seen: boolean;
  received_key: string;
  symptoms: readonly SymptomId[];
};
