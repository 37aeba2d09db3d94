import type pg from "pg";
import { ATTRIBUTES, type Attribute } from "@/domain/clinical/ids";
import type { MadeReport } from "./made-report";

/** The rows of one report as values: one report and its ratings. */
export type PlainRows = { report: unknown[]; ratings: unknown[] };

export type Writer = { clinicId: string; accountId: string };

export function plainRowsOf({ id, body }: MadeReport, { clinicId, accountId }: Writer): PlainRows {
  const { patientId, answeredAt, wording, note } = body;
  const report = [clinicId, id, patientId, accountId, answeredAt, wording, note, "0".repeat(64)];
  const ratings = body.ratings.flatMap(({ symptomId, attributes }) => {
    const said: { readonly [attribute in Attribute]?: number | null } = attributes;
    const scores = ATTRIBUTES.map((attribute) => said[attribute] ?? null);
    return [clinicId, id, patientId, symptomId, ...scores, false];
  });
  return { report, ratings };
}

/**
 * Stores the rows and nothing else, in one transaction and as a superuser whom no policy holds up:
 * what any program must at least do. Nobody is asked who they are, nothing is judged or audited.
 */
export async function insertPlain(pool: pg.Pool, { report, ratings }: PlainRows): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query({ name: "plain_report", text: REPORT, values: report });
    await client.query({ name: "plain_ratings", text: RATINGS, values: ratings });
    await client.query("commit");
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const REPORT = `insert into symptom_reports (clinic_id, id, patient_id, author_id, author_role, reported_on,
    answered_at, received_at, no_symptoms, wording, note, danger_signs_unanswered, content_hash, rule_set, assessment)
  values ($1, $2, $3, $4, 'patient', $5::timestamptz::date, $5, now(), false, $6, $7, 0, $8, 'none', '{}')`;

const COLUMNS = [
  "clinic_id",
  "report_id",
  "patient_id",
  "symptom",
  ...ATTRIBUTES,
  "first_day_unsure",
];
const ROWS = 10;

const RATINGS = `insert into ratings (${COLUMNS.join()}) values ${Array.from(
  { length: ROWS },
  (_, row) => `(${COLUMNS.map((_column, place) => `$${row * COLUMNS.length + place + 1}`).join()})`,
).join()}`;
