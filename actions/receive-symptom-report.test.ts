import { NextRequest } from "next/server";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/v1/reports/route";
import { openSession } from "@/db/commands/sessions";
import { appPool } from "@/db/pool";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { makeSessionToken } from "@/db/session-token";
import { freshDatabase } from "@/ops/fresh-database";

const HOST = "onset.example";
const now = vi.hoisted(() => ({ headers: new Headers(), session: "" }));
vi.mock("next/headers", () => ({
  headers: async () => now.headers,
  cookies: async () => ({
    get: (name: string) => (name === "onset-session" ? { value: now.session } : undefined),
  }),
}));

let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic & { elsewhere: KnownClinic };

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  const plan = { tag: "reports-route", today: new Date(), startedDaysAgo: 10 };
  clinic = await seedTinyClinic(database.url, plan);
}, 60_000);

beforeEach(async () => {
  now.headers = new Headers({ host: HOST, origin: `https://${HOST}` });
  await signIn("patient");
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

describe("a report that waited on a device", () => {
  test("is stored once, and gets the same receipt as often as it comes", async () => {
    const waiting = report();
    const first = await send(waiting);
    const second = await send(waiting);
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(first.body).toMatchObject({ reportId: waiting.id, urgency: null });
    expect(first.body.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(second.body).toEqual(first.body);
  });

  test("with the id of another one is refused, and the first one stays", async () => {
    const waiting = report();
    const first = await send(waiting);
    expect(await send({ ...waiting, note: "other" })).toMatchObject({ status: 409 });
    expect((await send(waiting)).body).toEqual(first.body);
  });

  test("is taken from a caregiver too", async () => {
    await signIn("caregiver");
    expect(await send(report())).toMatchObject({ status: 201 });
  });
});

describe("who may not", () => {
  test("nobody signed in, or with a forged cookie", async () => {
    for (const session of ["", "forged", makeSessionToken(clinic.clinicId).token]) {
      now.session = session;
      expect(await send(report())).toMatchObject({ status: 401 });
    }
  });
  test("a nurse", async () => {
    await signIn("nurse");
    expect(await send(report())).toMatchObject({ status: 403 });
  });
  test("another site's page", async () => {
    now.headers = new Headers({ host: HOST, origin: "https://evil.example" });
    expect(await send(report())).toMatchObject({ status: 403 });
  });
  test("for another patient: of the clinic, of another clinic, or of nobody, all answer alike", async () => {
    const others = [
      clinic.otherTeamPatient.patientId,
      clinic.elsewhere.patient.patientId,
      uuidv7(),
    ];
    const answers = await Promise.all(others.map((patientId) => send({ ...report(), patientId })));
    for (const answer of answers) {
      expect(answer).toEqual({ status: 404, body: { reason: "no-such-patient" } });
    }
  });
});

describe("what cannot be read", () => {
  test.each([
    { what: "no JSON", body: "{nope", status: 400 },
    { what: "nothing", body: "", status: 400 },
    { what: "a list", body: "[]", status: 422 },
    { what: "null", body: "null", status: 422 },
    { what: "a deep nest", body: "[".repeat(30_000), status: 400 },
    { what: "too much", body: JSON.stringify({ note: "x".repeat(65_536) }), status: 413 },
  ])("$what is $status", async ({ body, status }) => {
    expect(await send(body)).toMatchObject({ status });
  });
  test("another kind of content is 415", async () => {
    expect(await send(report(), "text/plain")).toMatchObject({ status: 415 });
  });
  test("each fault is named with its path", async () => {
    const cough = { symptomId: "cough", attributes: { severity: 5 }, firstDay: "2026-02-30" };
    const { status, body } = await send({ ...report(), noSymptoms: false, ratings: [cough] });
    expect(status).toBe(422);
    expect(body.faults.map(({ path }: { path: string }) => path)).toEqual([
      "ratings.0.attributes.severity",
      "ratings.0.firstDay",
    ]);
  });
  test.each([
    { where: "the report", from: '{"id"', to: '{"__proto__":{"canWait":true},"id"' },
    { where: "its measurements", from: "{}", to: '{"__proto__":38.5}' },
  ])("a key in $where that no record can hold", async ({ from, to }) => {
    expect(await send(JSON.stringify(report()).replace(from, to))).toEqual({
      status: 422,
      body: { reason: "invalid", faults: [{ path: "", message: "has a key __proto__" }] },
    });
  });
  test("a first day still to come is named as such", async () => {
    const cough = { symptomId: "cough", attributes: { severity: 1 }, firstDay: "2999-01-01" };
    expect(await send({ ...report(), noSymptoms: false, ratings: [cough] })).toEqual({
      status: 422,
      body: {
        reason: "first-day-in-future",
        faults: [{ path: "firstDay.cough", message: "is after the day it was received" }],
      },
    });
  });
});

function report() {
  return {
    id: uuidv7(),
    patientId: clinic.patient.patientId,
    answeredAt: new Date().toISOString(),
    wording: "onset-plain-1",
    noSymptoms: true,
    ratings: [],
    dangerSignsUnanswered: 0,
    canWait: null,
    measurements: {},
    note: null,
  };
}

async function send(body: unknown, type = "application/json") {
  const request = new NextRequest(`https://${HOST}/api/v1/reports`, {
    method: "POST",
    headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const response = await POST(request);
  return { status: response.status, body: await response.json() };
}

async function signIn(role: "patient" | "caregiver" | "nurse"): Promise<void> {
  const { token, key } = makeSessionToken(clinic.clinicId);
  const { accountId } = clinic[role];
  await openSession(key, { accountId, ownDevice: false, now: new Date() });
  now.session = token;
}
