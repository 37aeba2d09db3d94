import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { addDays, calendarDate } from "@/domain/calendar";
import { type Contact, contact, UNREACHED } from "@/domain/closing";
import { freshDatabase } from "@/ops/fresh-database";
import { recordContact } from "./contacts";
import { asSystem, NOW, openWard, PATIENCE_MS, type Ward } from "./ward";

let ward: Ward;
beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
afterAll(() => ward.close());

const TODAY = calendarDate.parse("2026-11-23");

describe("a contact", () => {
  test("may close several alerts in one go, with one outcome", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const alerts = await openAlerts(clinic);
    const said = saidOf(clinic, { alerts, outcome: "sent-to-emergency", irae: "yes" });
    expect(await recordContact(clinic.nurse, said, NOW)).toEqual({ status: "recorded" });
    const rows = await rowsOf(clinic, "alerts");
    expect(
      rows.every(({ outcome, irae }) => outcome === "sent-to-emergency" && irae === "yes"),
    ).toBe(true);
    const [kept] = await rowsOf(clinic, "contacts");
    expect(kept).toMatchObject({ kind: "call", result: "reached", note: "Feels better." });
    expect(kept?.alert_ids).toEqual(alerts.map(({ id }) => id));
  });

  test("sent twice it is kept once", async () => {
    const clinic = await ward.admit();
    const said = saidOf(clinic);
    expect(await recordContact(clinic.nurse, said, NOW)).toEqual({ status: "recorded" });
    expect(await recordContact(clinic.nurse, said, NOW)).toEqual({ status: "already-recorded" });
    expect(await rowsOf(clinic, "contacts")).toHaveLength(1);
  });

  test("whose alerts moved meanwhile is not kept either", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const stale = (await openAlerts(clinic)).map(({ id }) => ({ id, version: 7 }));
    const said = saidOf(clinic, { alerts: stale, outcome: "advice", irae: "no" });
    expect(await recordContact(clinic.nurse, said, NOW)).toEqual({
      status: "refused",
      reason: "changed-meanwhile",
    });
    expect(await rowsOf(clinic, "contacts")).toEqual([]);
  });
});

describe("what was promised", () => {
  test("stands on the worklist's row, and a patient who was reached no longer waits for it", async () => {
    const clinic = await ward.admit();
    const promised = saidOf(clinic, { nextCallOn: addDays(TODAY, 2) });
    await recordContact(clinic.nurse, promised, NOW);
    expect(await followUpOf(clinic)).toMatchObject({ next_call_on: addDays(TODAY, 2) });
    await recordContact(clinic.nurse, saidOf(clinic, { result: "not-reached" }), NOW);
    expect(await followUpOf(clinic)).toMatchObject({ next_call_on: addDays(TODAY, 2) });
    await recordContact(clinic.nurse, saidOf(clinic), NOW);
    expect(await followUpOf(clinic)).toMatchObject({ next_call_on: null });
  });

  test("a patient who says it cannot wait waits until reached", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic, { canWait: false });
    await recordContact(clinic.nurse, saidOf(clinic, { result: "not-reached" }), NOW);
    expect((await followUpOf(clinic))?.cannot_wait_since).not.toBeNull();
    await recordContact(clinic.nurse, saidOf(clinic), NOW);
    expect((await followUpOf(clinic))?.cannot_wait_since).toBeNull();
  });

  test.each([
    { days: -1, status: "refused" },
    { days: 0, status: "recorded" },
    { days: 366, status: "recorded" },
    { days: 367, status: "refused" },
  ])("a call in $days days is $status", async ({ days, status }) => {
    const clinic = await ward.admit();
    const said = saidOf(clinic, { nextCallOn: addDays(TODAY, days) });
    expect(await recordContact(clinic.nurse, said, NOW)).toMatchObject({ status });
  });
});

describe("whose patient it is", () => {
  test("another team's nurse may not, another clinic's finds nothing, nothing is kept", async () => {
    const clinic = await ward.admit();
    const said = saidOf(clinic);
    const reasons = [
      await recordContact(clinic.otherTeamNurse, said, NOW),
      await recordContact(clinic.elsewhereNurse, said, NOW),
    ];
    expect(reasons).toEqual([
      { status: "refused", reason: "not-allowed" },
      { status: "refused", reason: "not-found" },
    ]);
    expect(await rowsOf(clinic, "contacts")).toEqual([]);
  });

  test("an id that is already another contact's is refused", async () => {
    const clinic = await ward.admit();
    const said = saidOf(clinic);
    await recordContact(clinic.nurse, said, NOW);
    const others = { ...said, patientId: clinic.otherTeamPatient.patientId };
    expect(await recordContact(clinic.otherTeamNurse, others, NOW)).toEqual({
      status: "refused",
      reason: "not-found",
    });
  });
});

describe("a form that nobody could have filled in so", () => {
  const form = {
    id: uuidv7(),
    patientId: uuidv7(),
    seenReports: [],
    kind: "call",
    result: "reached",
    note: "",
    nextCallOn: "",
    alerts: [`${uuidv7()}:1`],
    outcome: "advice",
    irae: "no",
  };
  test("is read when it is whole", () => {
    expect(contact.parse(form)).toMatchObject({ note: null, nextCallOn: null, seenReports: [] });
  });
  test("is read when the patient was not reached and every alert stays open", () => {
    const tried = { ...form, result: "not-reached", alerts: [], outcome: "", irae: "" };
    expect(contact.parse(tried)).toMatchObject({ result: "not-reached", alerts: [] });
  });
  test("says what is wrong with closing alerts by a call that nobody answered", () => {
    const read = contact.safeParse({ ...form, result: "not-reached" });
    expect(read.error?.issues.map(({ path }) => path.join("."))).toEqual([UNREACHED]);
  });
  test.each([
    { field: "id", sent: "1; drop table contacts" },
    { field: "patientId", sent: "../admin" },
    { field: "kind", sent: "pigeon" },
    { field: "result", sent: "" },
    { field: "note", sent: "x".repeat(100_000) },
    { field: "note", sent: "nul \u0000 character" },
    { field: "nextCallOn", sent: "2026-02-30" },
    { field: "seenReports", sent: ["yesterday"] },
    { field: "alerts", sent: ["no-uuid:1"] },
    { field: "alerts", sent: [`${uuidv7()}:-1`] },
    { field: "alerts", sent: [] },
    { field: "result", sent: "not-reached" },
    { field: "outcome", sent: "" },
    { field: "outcome", sent: "cured" },
    { field: "irae", sent: "" },
  ])("is refused for its $field", ({ field, sent }) => {
    const read = contact.safeParse({ ...form, [field]: sent });
    expect(read.error?.issues[0]?.path[0]).toBe(field);
  });
});

type Clinic = Awaited<ReturnType<Ward["admit"]>>;

function saidOf({ patient }: Clinic, other: Partial<Contact> = {}): Contact {
  return {
    id: uuidv7(),
    patientId: patient.patientId,
    seenReports: [],
    kind: "call",
    result: "reached",
    note: "Feels better.",
    nextCallOn: null,
    alerts: [],
    outcome: null,
    irae: null,
    ...other,
  };
}

async function openAlerts(clinic: Clinic) {
  const rows = await rowsOf(clinic, "alerts");
  return rows.map(({ id, version }) => ({ id: String(id), version: Number(version) }));
}

async function followUpOf(clinic: Clinic) {
  return (await rowsOf(clinic, "follow_ups"))[0];
}

async function rowsOf({ clinicId, patient }: Clinic, table: string) {
  const rows = await asSystem(
    clinicId,
    sql`select to_jsonb(t) as row from ${sql.identifier(table)} t where patient_id = ${patient.patientId}`,
  );
  return rows.map(({ row }): Record<string, unknown> => Object(row));
}
