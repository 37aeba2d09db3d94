import { TOTP } from "otpauth";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { acceptInvitation } from "@/db/commands/credentials";
import { appPool, inTransaction } from "@/db/pool";
import { type KnownClinic, seedTinyClinic } from "@/db/seed/fixtures";
import { freshDatabase } from "@/ops/fresh-database";
import { hashPassword } from "./password";
import type { Place } from "./place";
import { proveByPassword } from "./prove-password";
import { seal } from "./seal";
import { makeTotpSecret } from "./totp";

const NOW = new Date("2026-11-23T09:00:10Z");
const PASSWORD = "four words do very well";
let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic;
let secret: string;
let places = 0;

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
  clinic = await seedTinyClinic(database.url, { tag: "password", today: NOW, startedDaysAgo: 10 });
  secret = makeTotpSecret();
  await enrolNurse();
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

test("password and code together open the account, and each code opens once", async () => {
  const { clinicId, nurse } = clinic;
  const at = later(0);
  const proof = { clinicId, accountId: nurse.accountId, ownDevice: false };
  expect(await attempt({ code: codeAt(at), now: at })).toEqual(proof);
  expect(await attempt({ code: codeAt(at), now: at })).toBeNull();
  expect(await attempt({ code: codeAt(later(-30)), now: at })).toBeNull(); // an older step, too
});

test("of two requests at once with the same code, one opens", async () => {
  const at = later(120);
  const both = [attempt({ code: codeAt(at), now: at }), attempt({ code: codeAt(at), now: at })];
  expect((await Promise.all(both)).filter((proof) => proof !== null)).toHaveLength(1);
});

test.each([
  { early: 30, opens: true },
  { early: 60, opens: false },
])("a code $early seconds early opens: $opens", async ({ early, opens }) => {
  const at = later(early * 10);
  const code = codeAt(new Date(at.getTime() + early * 1000));
  expect((await attempt({ code, now: at })) !== null).toBe(opens);
});

test.each([
  { what: "a wrong password", given: { password: "five words do very well" } },
  { what: "a wrong code", given: { code: "000000" } },
  { what: "an unknown address", given: { email: "nobody@nowhere.example" } },
  { what: "a patient's address", given: { email: "patient" } },
])("$what gets the same answer", async ({ given }) => {
  const at = later(900);
  const email = given.email === "patient" ? clinic.patient.email : (given.email ?? undefined);
  const said = { code: codeAt(at), now: at, ...given, ...(email && { email }) };
  expect(await attempt(said)).toBeNull();
});

test("wrong passwords have to wait longer and longer, until the person is let in again", async () => {
  const place: Place = { clientAddress: "a guesser", knownDevice: null };
  const guess = (seconds: number) => {
    const now = later(2000 + seconds);
    return attempt({ password: "a wrong password", code: codeAt(now), now }, place);
  };
  for (let tries = 0; tries < 5; tries += 1) expect(await guess(0)).toBeNull();
  expect(await guess(4)).toBe("too-many-tries");
  expect(await guess(5)).toBeNull();
  expect(await guess(14)).toBe("too-many-tries");
  expect(await guess(15)).toBeNull();
  expect(await guess(34)).toBe("too-many-tries");
  const afterwards = later(2000 + 15 * 60);
  const said = { code: codeAt(afterwards), now: afterwards };
  expect(await attempt(said, place)).toMatchObject({ accountId: clinic.nurse.accountId });
});

test("however often strangers try, a device that knows the address gets in", async () => {
  const now = later(4000);
  const wrong = { password: "a wrong password", code: "000000", now };
  for (let tries = 0; tries < 40; tries += 1) await attempt(wrong);
  expect(await attempt({ code: codeAt(now), now })).toBe("too-many-tries");
  const known: Place = { clientAddress: "home", knownDevice: "the nurse's own" };
  expect(await attempt({ code: codeAt(now), now }, known)).toMatchObject({ ownDevice: false });
});

test("a deactivated nurse does not get in", async () => {
  await inTransaction({ role: "system", clinicId: clinic.clinicId }, (tx) =>
    tx.execute(`update accounts set status = 'deactivated' where id = '${clinic.nurse.accountId}'`),
  );
  const now = later(9000);
  expect(await attempt({ code: codeAt(now), now })).toBeNull();
});

function later(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

function codeAt(moment: Date): string {
  return new TOTP({ secret }).generate({ timestamp: moment.getTime() });
}

function attempt(
  said: { email?: string; password?: string; code: string; now: Date },
  place?: Place,
) {
  places += 1;
  const from = place ?? { clientAddress: `place ${places}`, knownDevice: null };
  return proveByPassword({ email: clinic.nurse.email, password: PASSWORD, ...said }, from);
}

async function enrolNurse(): Promise<void> {
  const { clinicId, nurse } = clinic;
  const invitedAt = new Date("2026-11-20T09:00:00Z");
  await inTransaction({ role: "system", clinicId }, (tx) =>
    tx.execute(`update accounts set status = 'invited', invited_at = '${invitedAt.toISOString()}'
      where id = '${nurse.accountId}'`),
  );
  const passwordHash = await hashPassword(PASSWORD);
  if (passwordHash === null) throw new Error("too many at once");
  const proofs = { passwordHash, totpSecretSealed: seal("totp", secret), totpStep: 0, now: NOW };
  const invitation = { clinicId, accountId: nurse.accountId, invitedAt };
  expect(await acceptInvitation(invitation, proofs)).toBe(true);
  expect(await acceptInvitation(invitation, proofs)).toBe(false); // a link works once
}
