import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { proveByCode, requestCode } from "@/auth/prove-code";
import { postMail } from "@/db/mails";
import { appPool, inTransaction } from "@/db/pool";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { freshDatabase } from "@/ops/fresh-database";
import { deliverMail } from "./deliver-mail";
import { openMailServer } from "./mail-server.fixture";
import { signInCodeMail } from "./write-mail";

const NOW = new Date("2026-11-23T09:00:00Z");
const MINUTE_MS = 60_000;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let server: Awaited<ReturnType<typeof openMailServer>>;
let clinic: KnownClinic;
let connectionsHeld: number[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  server = await openMailServer(() => {
    connectionsHeld.push(appPool().totalCount - appPool().idleCount);
  });
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  vi.stubEnv("ONSET_URL", "https://onset.example");
  vi.stubEnv("SMTP_URL", server.url);
  clinic = await seedTinyClinic(database.url, { tag: "mail", today: NOW, startedDaysAgo: 10 });
});

beforeEach(async () => {
  await change(sql`delete from mails`);
  server.received.length = 0;
  server.refused.length = 0;
  connectionsHeld = [];
});

afterAll(async () => {
  await server.goAway();
  await appPool().end();
  await database.drop();
});

test("a sign-in code leaves by SMTP, and opens the account it was sent to", async () => {
  const { clinicId, patient } = clinic;
  const challenge = { email: patient.email, id: randomUUID() };
  const place = { clientAddress: "a phone", knownDevice: null };
  const asked = { ...challenge, replaces: null, now: NOW };
  expect(await requestCode(asked, place, signInCodeMail)).toEqual({ mailWaitsAt: clinicId });
  await deliverMail(clinicId);
  expect(server.received.map(({ recipient }) => recipient)).toEqual([patient.email]);
  const text = server.received[0]?.text ?? "";
  expect(text).toContain("From: Onset <onset@onset.example>");
  expect(text).toContain("Subject: Your code for Onset");
  const code = /^ +(\d{4}) (\d{4})$/m.exec(text)?.slice(1).join("") ?? "";
  const attempt = { ...challenge, code, ownDevice: false, now: NOW };
  expect(await proveByCode(attempt, place)).toMatchObject({ accountId: patient.accountId });
  await deliverMail(clinicId);
  expect(server.received).toHaveLength(1);
});

test("an address that is refused does not hold up the next one", async () => {
  await post("refused@example.org", "taken@example.org", "too@example.org");
  await deliverMail(clinic.clinicId);
  expect(server.refused).toEqual(["refused@example.org"]);
  expect(server.received.map(({ recipient }) => recipient).toSorted()).toEqual([
    "taken@example.org",
    "too@example.org",
  ]);
  expect(await outbox()).toEqual([
    { recipient: "refused@example.org", tries: 1, sent: false, given_up: false },
    { recipient: "taken@example.org", tries: 1, sent: true, given_up: false },
    { recipient: "too@example.org", tries: 1, sent: true, given_up: false },
  ]);
});

test("while a mail leaves, no connection to the database is held", async () => {
  await post("one@example.org", "two@example.org");
  await deliverMail(clinic.clinicId);
  expect(connectionsHeld).toEqual([0, 0]);
});

test("two who deliver at once send each mail once", async () => {
  await post("one@example.org", "two@example.org", "three@example.org");
  await Promise.all([deliverMail(clinic.clinicId), deliverMail(clinic.clinicId)]);
  expect(server.received).toHaveLength(3);
});

test("a refused mail is tried ten times, each pause twice the one before, then given up and kept", async () => {
  await post("refused@example.org");
  const pauses: unknown[] = [];
  for (let tries = 1; tries <= 11; tries += 1) {
    await deliverMail(clinic.clinicId);
    await deliverMail(clinic.clinicId); // before its time: nothing
    const [mail] = await rows(sql`
      select round(extract(epoch from next_try_at - now()) / 60)::int as minutes from mails`);
    pauses.push(mail?.minutes);
    await change(sql`update mails set next_try_at = now() where tries < 10`);
  }
  expect(pauses).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1024]);
  expect(server.refused).toHaveLength(10);
  expect(await outbox()).toEqual([
    { recipient: "refused@example.org", tries: 10, sent: false, given_up: true },
  ]);
});

test("while the mail server is away the other mails keep their tries, and a timer comes back", async () => {
  const clock = vi.spyOn(globalThis, "setTimeout");
  await post("one@example.org", "two@example.org");
  await server.goAway();
  await deliverMail(clinic.clinicId);
  await server.comeBack();
  expect((await outbox()).map(({ tries }) => tries).toSorted()).toEqual([0, 1]);
  const set = clock.mock.calls.findLastIndex(([, pauseMs]) => pauseMs === MINUTE_MS);
  const timer = clock.mock.results[set]?.value;
  expect(timer.hasRef()).toBe(false);
  await change(sql`update mails set next_try_at = now()`);
  clock.mock.calls[set]?.[0]();
  await vi.waitFor(() => expect(server.received).toHaveLength(2), { timeout: 5000 });
  clock.mockRestore();
});

test("what has waited longer than a day is not sent any more", async () => {
  await post("old@example.org", "new@example.org");
  await change(sql`update mails set created_at = now() - interval '25 hours'
    where recipient = 'old@example.org'`);
  await deliverMail(clinic.clinicId);
  expect(server.received.map(({ recipient }) => recipient)).toEqual(["new@example.org"]);
});

function post(...recipients: string[]): Promise<void> {
  const { clinicId } = clinic;
  return inTransaction({ role: "system", clinicId }, async (tx) => {
    for (const email of recipients) {
      await postMail(tx, { clinicId, email }, { subject: "Subject", body: "Body" });
    }
  });
}

function outbox() {
  return rows(sql`select recipient, tries, sent_at is not null as sent,
    given_up_at is not null as given_up from mails order by recipient`);
}

async function rows(query: ReturnType<typeof sql>) {
  const { clinicId } = clinic;
  const found = await inTransaction({ role: "system", clinicId }, (tx) => tx.execute(query));
  return found.rows;
}

async function change(statement: ReturnType<typeof sql>): Promise<void> {
  await rows(statement);
}
