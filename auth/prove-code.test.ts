import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { appPool, inTransaction } from "@/db/pool";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { freshDatabase } from "@/ops/fresh-database";
import { type CodeLetter, proveByCode, requestCode } from "./prove-code";

const NOW = new Date("2026-11-23T09:00:00Z");
let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic;
let places = 0;

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  clinic = await seedTinyClinic(database.url, { tag: "code", today: NOW, startedDaysAgo: 10 });
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

test("the code of the mail opens the account, once", async () => {
  const browser = await ask(clinic.patient.email);
  const { clinicId, patient } = clinic;
  expect(browser.code).toMatch(/^\d{8}$/);
  expect(await browser.enter(browser.code)).toEqual({
    clinicId,
    accountId: patient.accountId,
    ownDevice: true,
  });
  expect(await browser.enter(browser.code)).toBeNull();
});

test("a code sent in two requests at once opens once", async () => {
  const browser = await ask(clinic.patient.email);
  const both = await Promise.all([browser.enter(browser.code), browser.enter(browser.code)]);
  expect(both.filter((proof) => proof !== null)).toHaveLength(1);
});

test("after five wrong tries the right code opens nothing", async () => {
  const browser = await ask(clinic.patient.email);
  for (let tries = 0; tries < 5; tries += 1) expect(await browser.enter(wrong(browser))).toBeNull();
  expect(await browser.enter(browser.code)).toBeNull();
});

test("the fifth try may still be the right one", async () => {
  const browser = await ask(clinic.patient.email);
  for (let tries = 0; tries < 4; tries += 1) await browser.enter(wrong(browser));
  expect(await browser.enter(browser.code)).not.toBeNull();
});

test.each([
  { seconds: 599, opens: true },
  { seconds: 600, opens: false },
])("after $seconds seconds a code opens: $opens", async ({ seconds, opens }) => {
  const browser = await ask(clinic.patient.email);
  const proof = await browser.enter(browser.code, new Date(NOW.getTime() + seconds * 1000));
  expect(proof !== null).toBe(opens);
});

test("a new code of the same browser voids the one before", async () => {
  const first = await ask(clinic.patient.email);
  const second = await ask(clinic.patient.email, first.id);
  expect(await first.enter(first.code)).toBeNull();
  expect(await second.enter(second.code)).not.toBeNull();
});

test("a stranger who asks for the same address can neither use nor void a person's code", async () => {
  const person = await ask(clinic.patient.email);
  const stranger = await ask(clinic.patient.email);
  for (let tries = 0; tries < 5; tries += 1) await stranger.enter(person.code);
  expect(await person.enter(person.code)).not.toBeNull();
});

test("an unknown address and a nurse's get the same answer as a patient's, and no mail", async () => {
  for (const email of ["nobody@nowhere.example", clinic.nurse.email]) {
    const letters: CodeLetter[] = [];
    const challenge = { email, id: randomUUID(), replaces: null, now: NOW };
    const answer = await requestCode(challenge, newPlace(), (letter) => {
      letters.push(letter);
      return { subject: "", body: "" };
    });
    expect(answer).toEqual({ mailWaitsAt: null });
    expect(letters).toEqual([]);
    const attempt = { ...challenge, code: "12345678", ownDevice: false };
    expect(await proveByCode(attempt, newPlace())).toBeNull();
  }
});

test("an unknown address is answered no sooner than a known one", async () => {
  for (const email of [clinic.patient.email, "nobody@nowhere.example"]) {
    const begun = performance.now();
    const asked = { email, id: randomUUID(), replaces: null, now: NOW };
    await requestCode(asked, newPlace(), () => ({ subject: "s", body: "b" }));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(240);
  }
});

test("the sixth code asked for from one place has to wait; another place need not", async () => {
  const email = clinic.caregiver.email;
  const place = newPlace();
  const request = (from: typeof place) =>
    requestCode({ email, id: randomUUID(), replaces: null, now: NOW }, from, () => ({
      subject: "s",
      body: "b",
    }));
  for (let asked = 0; asked < 5; asked += 1)
    expect(await request(place)).not.toBe("too-many-tries");
  expect(await request(place)).toBe("too-many-tries");
  expect(await request(newPlace())).not.toBe("too-many-tries");
});

test("a deactivated patient gets no code, and a code sent before opens nothing", async () => {
  const { otherTeamPatient: patient } = clinic;
  const browser = await ask(patient.email);
  await inTransaction({ role: "system", clinicId: clinic.clinicId }, (tx) =>
    tx.execute(`update accounts set status = 'deactivated' where id = '${patient.accountId}'`),
  );
  expect(await browser.enter(browser.code)).toBeNull();
  expect((await ask(patient.email)).code).toBe("");
});

function newPlace() {
  places += 1;
  return { clientAddress: `place ${places}`, knownDevice: null };
}

function wrong({ code }: { code: string }): string {
  return code === "00000000" ? "00000001" : "00000000";
}

/** A browser that asks for a code, and whoever reads the mail. */
async function ask(email: string, replaces: string | null = null) {
  const id = randomUUID();
  const place = newPlace();
  let code = "";
  await requestCode({ email, id, replaces, now: NOW }, place, (letter) => {
    code = letter.code;
    return { subject: "Code", body: letter.code };
  });
  const enter = (given: string, now = NOW) =>
    proveByCode({ email, id, code: given, ownDevice: true, now }, place);
  return { id, code, enter };
}
