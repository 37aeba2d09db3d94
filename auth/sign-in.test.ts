import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { appPool } from "@/db/pool";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { freshDatabase } from "@/ops/fresh-database";
import { findSessionViewer } from "./session";
import { signInWith, signOutHere } from "./sign-in";

const browser = vi.hoisted(() => {
  const jar = new Map<string, string>();
  const cookies = async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => (value ? jar.set(name, value) : jar.delete(name)),
  });
  return { jar, cookies, headers: async () => new Headers({ host: "onset.example" }) };
});
vi.mock("next/headers", () => browser);

let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic;

beforeAll(async () => {
  // next-auth asks for the request by itself, out of reach of the mock above
  Object.assign(createRequire(import.meta.url)("next/headers"), browser);
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  const plan = { tag: "sign-in", today: new Date(), startedDaysAgo: 10 };
  clinic = await seedTinyClinic(database.url, plan);
});

beforeEach(() => browser.jar.clear());

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

const NAMES = ["next-auth.callback-url", "__Secure-next-auth.callback-url"];
const VALUES = ["nonsense", "javascript:alert(1)", "https://evil.example", "%", "//", "\ud83e"];

test("who proved themself is signed in, and out again", async () => {
  expect(await signIn()).toBe(true);
  const token = browser.jar.get("onset-session");
  expect(await viewerOf(token)).toMatchObject({ accountId: clinic.nurse.accountId });
  await signOutHere();
  expect(browser.jar.has("onset-session")).toBe(false);
  expect(await viewerOf(token)).toBeNull();
});

test.each(VALUES)("a cookie that says where to go, %j, stops nobody at the door", async (value) => {
  for (const name of NAMES) browser.jar.set(name, value);
  expect(await signIn()).toBe(true);
  const token = browser.jar.get("onset-session");
  await signOutHere();
  expect(await viewerOf(token)).toBeNull();
});

test.each(["|", "a|b", "nonsense", "%"])(
  "a broken csrf cookie, %j, is made anew",
  async (value) => {
    browser.jar.set("onset-csrf", value);
    expect(await signIn()).toBe(true);
  },
);

test("a session that never was, in one piece or in many, is replaced", async () => {
  browser.jar.set("onset-session", "nonsense").set("onset-session.0", "a");
  expect(await signIn()).toBe(true);
});

test("nothing of next-auth is served over the network", () => {
  expect(existsSync(new URL("../app/api/auth", import.meta.url))).toBe(false);
});

function signIn(): Promise<boolean> {
  const { clinicId, nurse } = clinic;
  const proof = { clinicId, accountId: nurse.accountId, ownDevice: false };
  return signInWith(proof, nurse.email);
}

function viewerOf(token: string | undefined) {
  return findSessionViewer(token, { now: new Date(), isActivity: false });
}
