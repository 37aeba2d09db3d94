import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openSession, revokeSession } from "@/db/commands/sessions";
import { appPool, inTransaction } from "@/db/pool";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { makeSessionToken } from "@/db/session-token";
import { freshDatabase } from "@/ops/fresh-database";
import { findSessionViewer } from "./session";

const NOW = new Date("2026-11-23T09:00:00Z");
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic & { elsewhere: KnownClinic };

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  clinic = await seedTinyClinic(database.url, { tag: "session", today: NOW, startedDaysAgo: 10 });
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

test("each role's session proves its viewer, as the database knows them", async () => {
  const { clinicId, patient, caregiver, nurse, admin } = clinic;
  const { patientId } = patient;
  const named = ({ accountId, name }: { accountId: string; name: string }) => ({
    clinicId,
    accountId,
    name,
  });
  const { careTeamIds } = nurse;
  expect(await seen(await open(patient), 0)).toEqual({
    ...named(patient),
    role: "patient",
    patientId,
  });
  expect(await seen(await open(caregiver), 0)).toEqual({
    ...named(caregiver),
    role: "caregiver",
    patientId,
  });
  expect(await seen(await open(nurse), 0)).toEqual({
    ...named(nurse),
    role: "nurse",
    careTeamIds,
  });
  expect(await seen(await open(admin), 0)).toEqual({ ...named(admin), role: "admin" });
});

test("a nurse at rest is signed out after 15 minutes, and activity begins them anew", async () => {
  const token = await open(clinic.nurse);
  expect(await seen(token, 15 * MINUTE - 1)).not.toBeNull();
  expect(await seen(token, 30 * MINUTE - 2)).not.toBeNull();
  expect(await seen(token, 45 * MINUTE - 2)).toBeNull();
});

test("a screen that asks by itself keeps nobody signed in", async () => {
  const token = await open(clinic.nurse);
  for (const minutes of [5, 10, 14]) {
    expect(await seen(token, minutes * MINUTE, { isActivity: false })).not.toBeNull();
  }
  expect(await seen(token, 15 * MINUTE, { isActivity: false })).toBeNull();
});

test("however busy, a nurse signs in again after 12 hours", async () => {
  const token = await open(clinic.nurse);
  const twelveHours = 12 * 60 * MINUTE;
  for (let at = 10 * MINUTE; at < twelveHours; at += 10 * MINUTE) {
    expect(await seen(token, at)).not.toBeNull();
  }
  expect(await seen(token, twelveHours)).toBeNull();
});

test("a patient rests 30 minutes on a shared device and 30 days on their own", async () => {
  expect(await seen(await open(clinic.patient), 30 * MINUTE)).toBeNull();
  const own = await open(clinic.patient, true);
  expect(await seen(own, 30 * DAY - 1)).not.toBeNull();
  expect(await seen(own, 61 * DAY)).toBeNull();
});

test("a revoked session opens nothing, however often it is revoked", async () => {
  const { token, key } = await openWithKey(clinic.nurse);
  await revokeSession(key, NOW);
  await revokeSession(key, NOW);
  expect(await seen(token, 1)).toBeNull();
});

test("role and status are read anew on every request", async () => {
  const token = await open(clinic.otherTeamNurse);
  const { accountId } = clinic.otherTeamNurse;
  await change(`update accounts set role = 'admin' where id = '${accountId}'`);
  expect(await seen(token, 1)).toMatchObject({ role: "admin" });
  await change(`update accounts set status = 'deactivated' where id = '${accountId}'`);
  expect(await seen(token, 2)).toBeNull();
});

test("a caregiver whose patient ended it opens nothing", async () => {
  const token = await open(clinic.caregiver);
  await change(`update caregivers set ended_at = now()
    where account_id = '${clinic.caregiver.accountId}'`);
  expect(await seen(token, 1)).toBeNull();
});

test.each([
  undefined,
  "",
  "x",
  `${"A".repeat(22)}.${"A".repeat(43)}`,
  `${Buffer.alloc(16, 0xff).toString("base64url")}.${"A".repeat(43)}`,
  "a".repeat(100_000),
])("a forged cookie opens nothing (%#)", async (forged) => {
  expect(await seen(forged, 0)).toBeNull();
});

test("a token belongs to its clinic: named with another it opens nothing", async () => {
  const [, secret] = (await open(clinic.nurse)).split(".");
  const [elsewhere] = makeSessionToken(clinic.elsewhere.clinicId).token.split(".");
  expect(await seen(`${elsewhere}.${secret}`, 0)).toBeNull();
});

test("the table holds no token, only its hash", async () => {
  const [, secret = ""] = (await open(clinic.nurse)).split(".");
  const { clinicId } = clinic;
  const rows = await inTransaction({ role: "system", clinicId }, (tx) =>
    tx.execute(`select 1 from sessions where position('${secret}' in sessions::text) > 0`),
  );
  expect(rows.rowCount).toBe(0);
});

function seen(token: string | undefined, secondsLater: number, { isActivity = true } = {}) {
  const now = new Date(NOW.getTime() + secondsLater * 1000);
  return findSessionViewer(token, { now, isActivity });
}

async function openWithKey({ accountId }: { accountId: string }, ownDevice = false) {
  const made = makeSessionToken(clinic.clinicId);
  expect(await openSession(made.key, { accountId, ownDevice, now: NOW })).toBe(true);
  return made;
}

async function open(account: { accountId: string }, ownDevice = false): Promise<string> {
  return (await openWithKey(account, ownDevice)).token;
}

function change(statement: string) {
  return inTransaction({ role: "system", clinicId: clinic.clinicId }, (tx) =>
    tx.execute(statement),
  );
}
