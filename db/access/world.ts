import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Transaction } from "../client";

/** The people of one made-up clinic that the access test walks through. */
export type World = ReturnType<typeof worldIds>;

/** What ties a row to people: a patient, an account, or only its clinic. */
type Ties = { patient?: string; account?: string; everyones?: true };
export type TiedRow = { table: string; key: Record<string, string | number>; ties: Ties };

export function worldIds() {
  const made = () => uuidv7();
  return {
    clinic: made(),
    blueTeam: made(),
    greenTeam: made(),
    patientAccount: made(),
    caregiverAccount: made(),
    nurseAccount: made(),
    adminAccount: made(),
    bluePatient: made(),
    greenPatient: made(),
  };
}

/** Adds a clinic with one row in every table for each of its two patients; returns what was added. */
export async function addWorld(tx: Transaction, w: World): Promise<TiedRow[]> {
  const rows: TiedRow[] = [];
  const add = async (
    table: string,
    keys: string[],
    values: Record<string, unknown>,
    ties: Ties,
  ) => {
    await tx.execute(sql`insert into ${sql.identifier(table)} select (jsonb_populate_record(null::${sql.identifier(table)},
      ${JSON.stringify({ clinic_id: w.clinic, created_at: "2026-01-01", ...values })}::jsonb)).*`);
    const all: Record<string, unknown> = { clinic_id: w.clinic, ...values };
    const key = Object.fromEntries(keys.map((name) => [name, String(all[name])]));
    rows.push({ table, key, ties });
  };
  const byId = ["clinic_id", "id"];
  const person = (id: string, role: string) => ({
    id,
    role,
    email: `${id}@example.test`,
    name: role,
    status: "active",
    language: "en",
    version: 1,
  });

  const phones = { phone: "1", out_of_hours_phone: "2", emergency_number: "3" };
  const place = { name: "Clinic", country: "GB", time_zone: "Europe/London", hours: {} };
  await add("clinics", ["id"], { id: w.clinic, ...place, ...phones }, {});
  await add("care_teams", byId, { id: w.blueTeam, name: "Blue" }, {});
  await add("care_teams", byId, { id: w.greenTeam, name: "Green" }, {});
  for (const [id, role] of [
    [w.patientAccount, "patient"],
    [w.caregiverAccount, "caregiver"],
    [w.nurseAccount, "nurse"],
    [w.adminAccount, "admin"],
  ] as const) {
    const own = { account: id };
    await add("accounts", byId, person(id, role), own);
    await add("credentials", ["clinic_id", "account_id"], { account_id: id }, own);
    const soon = { last_seen_at: "2026-01-01", expires_at: "2026-01-02", own_device: false };
    const session = { token_hash: `hash of ${id}`, account_id: id, ...soon };
    await add("sessions", ["clinic_id", "token_hash"], session, own);
    const code = { id: uuidv7(), account_id: id, code_hash: "x", tries_left: 5, ...soon };
    await add("sign_in_codes", byId, code, own);
    await add("sign_in_addresses", ["email"], { email: `${id}@example.test`, account_id: id }, own);
  }
  const member = { care_team_id: w.blueTeam, account_id: w.nurseAccount };
  await add("care_team_members", ["clinic_id", "care_team_id", "account_id"], member, {});
  const mail = { id: uuidv7(), recipient: "a@example.test", subject: "s", body: "b" };
  await add("mails", byId, { ...mail, tries: 0, next_try_at: "2026-01-01" }, {});
  const limit = { key: w.clinic, tries: 1, started_at: "2026-01-01" };
  await add("rate_limits", ["key"], limit, { everyones: true });
  await add(
    "audit_stripes",
    ["clinic_id", "stripe"],
    { stripe: 0, sequence: 1, head: "\\x00" },
    {},
  );
  const event = { stripe: 0, sequence: 1, at: "2026-01-01", actor_role: "system", action: "a.b" };
  const link = { detail: {}, link: "\\x00" };
  await add("audit_events", ["clinic_id", "stripe", "sequence"], { ...event, ...link }, {});

  for (const [patient, team, account] of [
    [w.bluePatient, w.blueTeam, w.patientAccount],
    [w.greenPatient, w.greenTeam, null],
  ] as const) {
    const own = { patient };
    const who = { id: patient, care_team_id: team, account_id: account, record_number: patient };
    const body = { name: "P", birth_date: "1950-01-01", diagnosis: "d", baseline: {} };
    const ownOrAccount = account ? { patient, account } : own;
    await add("patients", byId, { ...who, ...body }, ownOrAccount);
    const course = uuidv7();
    const drugs = { regimen: "pembrolizumab-q3w", drug_class: "anti-pd-1-pd-l1" };
    const facts = { day_zero: "2026-01-01", with_chemotherapy: false, on_steroids: false };
    await add(
      "treatment_courses",
      byId,
      { id: course, patient_id: patient, ...drugs, ...facts },
      own,
    );
    const dose = { course_id: course, patient_id: patient, day: "2026-01-01", dose: 1 };
    await add("infusions", byId, { id: uuidv7(), ...dose, status: "given" }, own);
    const report = uuidv7();
    const said = { no_symptoms: false, wording: "onset-plain-1", danger_signs_unanswered: 0 };
    const when = {
      reported_on: "2026-01-02",
      answered_at: "2026-01-02",
      received_at: "2026-01-02",
    };
    const author = { author_id: w.nurseAccount, author_role: "nurse", content_hash: "h" };
    const judged = { rule_set: "r", assessment: {}, patient_id: patient };
    await add("symptom_reports", byId, { id: report, ...said, ...when, ...author, ...judged }, own);
    const rating = { report_id: report, patient_id: patient, symptom: "rash" };
    const unsure = { first_day_unsure: false };
    await add("ratings", ["clinic_id", "report_id", "symptom"], { ...rating, ...unsure }, own);
    const reading = { report_id: report, patient_id: patient, measurement: "weight-kg", value: 70 };
    await add("measurements", ["clinic_id", "report_id", "measurement"], reading, own);
    const conflict = { report_id: report, content_hash: "other", patient_id: patient, said: {} };
    const conflictKey = ["clinic_id", "report_id", "content_hash"];
    await add("report_conflicts", conflictKey, { ...conflict, received_at: "2026-01-02" }, own);
    const episode = {
      patient_id: patient,
      symptom: "rash",
      organ_system: "skin",
      onset: "2026-01-02",
    };
    const course1 = { onset_source: "stated", peak_score: 1, levels: [] };
    const episodeKey = ["clinic_id", "patient_id", "symptom", "onset"];
    await add("episodes", episodeKey, { ...episode, ...course1 }, own);
    const alert = {
      id: uuidv7(),
      patient_id: patient,
      report_id: report,
      rule: "x",
      rule_set: "r",
    };
    const raised = { urgency: "routine", inputs: [], times_raised: 1, state: "open", version: 1 };
    const at = { raised_at: "2026-01-02", last_raised_at: "2026-01-02" };
    await add("alerts", byId, { ...alert, ...raised, ...at }, own);
    const row = { patient_id: patient, care_team_id: team, open_alerts: 0, reasons: [], strip: [] };
    await add("follow_ups", ["clinic_id", "patient_id"], { ...row, version: 1 }, own);
    const contact = { id: uuidv7(), patient_id: patient, alert_ids: [], kind: "call" };
    const made = { made_by: w.nurseAccount, made_by_name: "N", made_at: "2026-01-02" };
    await add("contacts", byId, { ...contact, result: "reached", ...made }, own);
  }
  const cared = { account_id: w.caregiverAccount, patient_id: w.bluePatient };
  const caregiverTies = { patient: w.bluePatient, account: w.caregiverAccount };
  await add("caregivers", ["clinic_id", "account_id", "patient_id"], cared, caregiverTies);
  return rows;
}
