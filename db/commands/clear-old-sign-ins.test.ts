import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freshDatabase } from "@/ops/fresh-database";
import { appPool, inTransaction } from "../pool";
import { type KnownClinic, seedTinyClinic } from "../seed/fixtures";
import { countTry } from "./rate-limits";
import { openSession } from "./sessions";

const NOW = new Date("2026-11-23T09:00:00Z");
const DAY = 24 * 60 * 60;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic;

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  clinic = await seedTinyClinic(database.url, { tag: "clear", today: NOW, startedDaysAgo: 10 });
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

test("a sign-in clears the account's old codes and sessions, and keeps every other's", async () => {
  for (const { accountId } of [clinic.patient, clinic.caregiver]) {
    for (const days of [1, 2, 30, 31]) await addEnded(accountId, days * DAY);
  }
  await signIn(clinic.patient.accountId);
  expect(await left(clinic.patient.accountId)).toEqual({
    codes: new Set([`${DAY}`]),
    sessions: new Set(["new", `${DAY}`, `${2 * DAY}`, `${30 * DAY}`]),
  });
  const all = new Set([1, 2, 30, 31].map((days) => `${days * DAY}`));
  expect(await left(clinic.caregiver.accountId)).toEqual({ codes: all, sessions: all });
});

test("it forgets tries that were counted more than a day ago, and no others", async () => {
  const limit = { free: 5, pauseSeconds: 15, windowSeconds: 900 };
  for (const seconds of [DAY, DAY + 1]) {
    await countTry([{ key: `tried ${seconds}`, limit }], secondsAgo(seconds));
  }
  await signIn(clinic.patient.accountId);
  expect(await rows(sql`select key from rate_limits`)).toEqual([{ key: `tried ${DAY}` }]);
});

async function signIn(accountId: string) {
  const key = { clinicId: clinic.clinicId, tokenHash: `new ${uuidv7()}` };
  expect(await openSession(key, { accountId, ownDevice: false, now: NOW })).toBe(true);
}

/** A code and a session that ended so many seconds ago, and are called after that. */
async function addEnded(accountId: string, seconds: number) {
  const { clinicId } = clinic;
  const at = secondsAgo(seconds).toISOString();
  await rows(sql`insert into sign_in_codes (clinic_id, id, account_id, code_hash, expires_at)
    values (${clinicId}, ${uuidv7()}, ${accountId}, ${`${seconds}`}, ${at})`);
  await rows(sql`insert into sessions (clinic_id, token_hash, account_id, last_seen_at, expires_at)
    values (${clinicId}, ${`${seconds} of ${accountId}`}, ${accountId}, ${at}, ${at})`);
}

async function left(accountId: string) {
  const codes = await rows(sql`select code_hash as name from sign_in_codes
    where account_id = ${accountId}`);
  const sessions = await rows(sql`select split_part(token_hash, ' ', 1) as name from sessions
    where account_id = ${accountId}`);
  const named = (found: typeof codes) => new Set(found.map(({ name }) => name));
  return { codes: named(codes), sessions: named(sessions) };
}

function secondsAgo(seconds: number): Date {
  return new Date(NOW.getTime() - seconds * 1000);
}

async function rows(query: ReturnType<typeof sql>) {
  const { clinicId } = clinic;
  const found = await inTransaction({ role: "system", clinicId }, (tx) => tx.execute(query));
  return found.rows;
}
