import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { openSession } from "@/db/commands/sessions";
import { appPool } from "@/db/pool";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { makeSessionToken } from "@/db/session-token";
import { ACCESS } from "@/domain/access";
import { freshDatabase } from "@/ops/fresh-database";
import { asAdmin, asAnyone, asNurse, asReporter } from "./action";
import { refuse } from "./refusal";

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

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  const plan = { tag: "action", today: new Date(), startedDaysAgo: 10 };
  clinic = await seedTinyClinic(database.url, plan);
});

beforeEach(() => {
  request.headers = new Headers({ host: HOST, origin: `https://${HOST}` });
  request.session = "";
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

const REPORTS = { verb: "add", object: "symptom_reports" } as const;
const CLOSES = { verb: "change", object: "alerts" } as const;
const INVITES = { verb: "add", object: "accounts" } as const;
const SIGNS_IN = { verb: "add", object: "sign_in_codes" } as const;
const note = z.object({ text: z.string().max(10) });
const reportAction = asReporter(
  REPORTS,
  note,
  async (reporter, { text }) => `${reporter.role}: ${text}`,
);
const nurseAction = asNurse(CLOSES, note, async (nurse, { text }) => `${nurse.role}: ${text}`);
const adminAction = asAdmin(INVITES, note, async (admin, { text }) => `${admin.role}: ${text}`);
const doorAction = asAnyone(SIGNS_IN, note, async () => "opened");
const everyAction = { reportAction, nurseAction, adminAction, doorAction };

test.each([
  { role: "patient", may: "reportAction" },
  { role: "caregiver", may: "reportAction" },
  { role: "nurse", may: "nurseAction" },
  { role: "admin", may: "adminAction" },
] as const)("a $role may $may, and no other role's", async ({ role, may }) => {
  await signIn(role);
  for (const name of ["reportAction", "nurseAction", "adminAction"] as const) {
    const outcome = await send(everyAction[name], "hello");
    const accepted = { status: "accepted", value: `${role}: hello` };
    const refused = { status: "rejected", reason: "not-allowed", fields: [] };
    expect(outcome).toEqual(name === may ? accepted : refused);
  }
});

test.each([
  { role: "nurse", action: nurseAction, object: "alerts" },
  { role: "patient", action: reportAction, object: "symptom_reports" },
  { role: "admin", action: adminAction, object: "accounts" },
] as const)("what the matrix no longer grants a $role, the action refuses", async (cell) => {
  const { role, action, object } = cell;
  await signIn(role);
  expect(await send(action, "hello")).toMatchObject({ status: "accepted" });
  const granted = ACCESS[object][role];
  ACCESS[object][role] = { own: ["read"], "own-clinic": ["read"] };
  try {
    expect(await send(action, "hello")).toMatchObject({ reason: "not-allowed" });
  } finally {
    if (granted) ACCESS[object][role] = granted;
  }
});

test("nobody signed in, or with a forged cookie, may only knock at the door", async () => {
  for (const session of ["", "forged", makeSessionToken(clinic.clinicId).token]) {
    request.session = session;
    const refused = { status: "rejected", reason: "not-signed-in" };
    for (const action of [reportAction, nurseAction, adminAction]) {
      expect(await send(action, "hello")).toMatchObject(refused);
    }
    expect(await send(doorAction, "hello")).toEqual({ status: "accepted", value: "opened" });
  }
});

test.each([
  { what: "no origin", origin: null },
  { what: "a hidden origin", origin: "null" },
  { what: "another site's origin", origin: "https://evil.example" },
  { what: "a look-alike origin", origin: `https://${HOST}.evil.example` },
])("a request with $what is refused, also at the door", async ({ origin }) => {
  await signIn("nurse");
  request.headers = new Headers({ host: HOST, ...(origin && { origin }) });
  for (const action of [nurseAction, doorAction]) {
    expect(await send(action, "hello")).toMatchObject({ reason: "wrong-origin" });
  }
});

test("a form that cannot be read names its fields, and the work is not begun", async () => {
  await signIn("nurse");
  const refused = { status: "rejected", reason: "invalid", fields: ["text"] };
  expect(await send(nurseAction, "longer than ten")).toEqual(refused);
  expect(await send(nurseAction, "x".repeat(900_000))).toEqual(refused);
});

test("a refusal of the work is an outcome, with its fields", async () => {
  const action = asAnyone(SIGNS_IN, note, async () => refuse("taken", ["text"]));
  expect(await send(action, "hello")).toEqual({
    status: "rejected",
    reason: "taken",
    fields: ["text"],
  });
});

test("a surprise is thrown on without what it knew", async () => {
  const action = asAnyone(SIGNS_IN, note, async () => {
    throw new Error("Failed query: Ada Rossi");
  });
  await expect(send(action, "hello")).rejects.toThrow(/^unexpected failure, reference [\w-]{36}$/);
});

test("an account far above any person's pace has to wait, and no other does", async () => {
  await signIn("nurse");
  for (let sent = 0; sent < 120; sent += 1) await send(nurseAction, "hello");
  expect(await send(nurseAction, "hello")).toMatchObject({ reason: "too-many-tries" });
  await signIn("admin");
  expect(await send(adminAction, "hello")).toMatchObject({ status: "accepted" });
});

function send<Result>(
  action: (previous: { status: "idle" }, form: FormData) => Result,
  text: string,
) {
  const form = new FormData();
  form.set("text", text);
  return action({ status: "idle" }, form);
}

async function signIn(role: "patient" | "caregiver" | "nurse" | "admin"): Promise<void> {
  const { token, key } = makeSessionToken(clinic.clinicId);
  const { accountId } = clinic[role];
  await openSession(key, { accountId, ownDevice: false, now: new Date() });
  request.session = token;
}
