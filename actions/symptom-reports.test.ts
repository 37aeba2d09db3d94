import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { openSession } from "@/db/commands/sessions";
import { appPool } from "@/db/pool";
import { findHistory } from "@/db/queries/history";
import { findReceipt } from "@/db/queries/receipts";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { makeSessionToken } from "@/db/session-token";
import type { Patient } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { submitSymptomReport } from "./symptom-reports";

const HOST = "onset.example";
const request = vi.hoisted(() => ({ headers: new Headers(), session: "" }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => (name === "onset-session" ? { value: request.session } : undefined),
  }),
}));

let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic;
let patient: Patient;

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  const plan = { tag: "symptom-reports", today: new Date(), startedDaysAgo: 10 };
  clinic = await seedTinyClinic(database.url, plan);
  const { accountId, name, patientId } = clinic.patient;
  patient = makeViewer({ role: "patient", clinicId: clinic.clinicId, accountId, name, patientId });
  request.headers = new Headers({ host: HOST, origin: `https://${HOST}` });
  const { token, key } = makeSessionToken(clinic.clinicId);
  await openSession(key, { accountId, ownDevice: false, now: new Date() });
  request.session = token;
}, 60_000);

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

test("without scripts, a press leads to the next screen with every answer so far", async () => {
  const form = { ...newReport(), step: "choose", "chosen.cough": "yes", note: "at night" };
  const { go: _go, ...kept } = { ...form, go: "next" };
  expect(await press("next", form)).toEqual({
    status: "accepted",
    value: { fields: { ...kept, step: "symptom:cough" }, faults: [] },
  });
});

test("sending stores what was said and leads to its receipt", async () => {
  const form = {
    ...newReport(),
    step: "review",
    noDangerSign: "yes",
    "chosen.cough": "yes",
    "rating.cough.severity": "2",
    "rating.cough.interference": "1",
    "began.cough": "not-sure",
    "measurement.temperature-c": "37,2",
    canWait: "no",
    note: "ليلا 😷 <script>alert(1)</script>",
  };
  expect(await destination(press("send", form))).toBe(`/report/${form.id}`);
  expect(await findReceipt(patient, form.id)).toMatchObject({
    isOwn: true,
    canWait: false,
    note: form.note,
    dangerSignsUnanswered: 0,
    ratings: [{ symptomId: "cough", severity: 2, interference: 1, isFirstDayUnsure: true }],
    measurements: [{ measurementId: "temperature-c", value: 37.2 }],
    seen: null,
  });
});

test("sent twice it leads to the same receipt, and is stored once", async () => {
  const form = { ...newReport(), noSymptoms: "yes", step: "well" };
  await destination(press("send", form));
  expect(await destination(press("send", form))).toBe(`/report/${form.id}`);
  const history = await findHistory(patient, { before: null, now: new Date() });
  expect(history?.reports.filter(({ id }) => id === form.id)).toHaveLength(1);
});

test("a form that was sent with other answers comes back whole, with an id of its own", async () => {
  const form = { ...newReport(), noSymptoms: "yes", step: "well" };
  await destination(press("send", form));
  const again = await press("send", { ...form, note: "something else" });
  expect(again).toMatchObject({
    status: "accepted",
    value: {
      fields: { noSymptoms: "yes", note: "something else", step: "well" },
      faults: [{ field: "id", fault: "other-content" }],
    },
  });
  if (again.status !== "accepted") throw new Error("refused");
  expect(again.value.fields.id).not.toBe(form.id);
  expect(await destination(press("send", again.value.fields))).toMatch(/^\/report\//);
});

test("a danger sign that was ticked and not yet rated never stops a report", async () => {
  const form = { ...newReport(), step: "danger", "chosen.seizure": "yes" };
  await destination(press("send", form));
  const receipt = await findReceipt(patient, form.id);
  expect(receipt).toMatchObject({ urgency: "emergency-now" });
});

test.each([
  { what: "100 kB of text", fields: { note: "long ".repeat(20_000) }, fault: "note-too-long" },
  { what: "an unknown symptom", fields: { "chosen.heartbreak": "yes" }, fault: "unreadable" },
  {
    what: "a score out of range",
    fields: { "chosen.cough": "yes", "rating.cough.severity": "7" },
    fault: "unreadable",
  },
  {
    what: "a first day to come",
    fields: { "chosen.cough": "yes", "began.cough": "2999-01-01" },
    fault: "first-day-in-future",
  },
  {
    what: "a first day before birth",
    fields: { "chosen.cough": "yes", "began.cough": "1850-01-01" },
    fault: "first-day-before-birth",
  },
])("$what comes back with the answers, marked, and nothing is stored", async (bad) => {
  const form = { ...newReport(), step: "review", ...bad.fields };
  const outcome = await press("send", form);
  expect(outcome).toMatchObject({
    status: "accepted",
    value: { fields: bad.fields, faults: [{ fault: bad.fault }] },
  });
  expect(await findReceipt(patient, form.id)).toBeNull();
});

test("another patient's report is not found, whoever's it is", async () => {
  const form = { ...newReport(), noSymptoms: "yes" };
  const refused = { status: "rejected", reason: "not-found" };
  const patientId = clinic.otherTeamPatient.patientId;
  expect(await press("send", { ...form, patientId })).toMatchObject(refused);
});

function newReport() {
  return {
    id: uuidv7(),
    patientId: clinic.patient.patientId,
    answeredAt: new Date().toISOString(),
    wording: "onset-plain-1",
  };
}

function press(go: string, fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, go })) form.set(name, value);
  return submitSymptomReport({ status: "idle" }, form);
}

/** Where an action leads; Next carries it in the digest of what it throws. */
async function destination(answer: Promise<unknown>): Promise<string> {
  const thrown: unknown = await answer.then(
    (value) => value,
    (error: unknown) => error,
  );
  const digest = thrown instanceof Error && "digest" in thrown ? String(thrown.digest) : "";
  expect(digest).toMatch(/^NEXT_REDIRECT;/);
  return digest.split(";")[2] ?? "";
}
