import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeViewer } from "@/auth/viewer";
import type { Admin } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { findBrokenLink } from "../audit";
import { appPool, inTransaction } from "../pool";
import { findAccount, listAccounts } from "../queries/accounts";
import { findSignedIn } from "../queries/sessions";
import { type KnownClinic, seedTinyClinic } from "../seed/fixtures";
import {
  changeCareTeams,
  changeRole,
  deactivateAccount,
  reactivateAccount,
  resendInvitation,
  resetSecondFactor,
} from "./change-account";
import { acceptInvitation } from "./credentials";
import { type InvitationLetter, inviteAccount } from "./invite-account";
import { openSession } from "./sessions";

const NOW = new Date("2026-11-23T09:00:00Z");
const EVERYONE = { text: "", role: null, status: null, after: null };
let database: Awaited<ReturnType<typeof freshDatabase>>;
let clinic: KnownClinic & { elsewhere: KnownClinic };
let admin: Admin;
let clinics = 0;

beforeAll(async () => {
  database = await freshDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("ONSET_SECRET", "only for tests, thirty-two letters or more");
});

beforeEach(async () => {
  clinics += 1;
  const plan = { tag: `accounts${clinics}`, today: NOW, startedDaysAgo: 10 };
  clinic = await seedTinyClinic(database.url, plan);
  admin = adminOf(clinic);
});

afterAll(async () => {
  await appPool().end();
  await database.drop();
});

test("an invited colleague gets a mail, a sign-in address and their care teams, and it is audited", async () => {
  const { accountId, letter } = await invite("new.nurse@example.org", [clinic.patient.careTeamId]);
  expect(letter).toMatchObject({ accountId, name: "New Colleague", clinicId: clinic.clinicId });
  expect(await findAccount(admin, accountId)).toMatchObject({
    email: "new.nurse@example.org",
    status: "invited",
    careTeams: [{ id: clinic.patient.careTeamId }],
  });
  const mails = await rows(sql`select recipient, body from mails`);
  expect(mails).toEqual([{ recipient: "new.nurse@example.org", body: "Welcome" }]);
  expect(await lastEvent()).toMatchObject({
    action: "account.invited",
    subject_id: accountId,
    actor_id: admin.accountId,
  });
});

test("an address that any clinic uses is refused, and nothing of it stays", async () => {
  const before = await rows(sql`select id from accounts`);
  for (const taken of [clinic.nurse.email, clinic.elsewhere.nurse.email]) {
    const wish = { name: "Twice", email: taken, role: "nurse" as const, careTeamIds: [] };
    expect(await inviteAccount(admin, wish, welcome)).toBe("address-taken");
  }
  expect(await rows(sql`select id from accounts`)).toEqual(before);
  expect(await rows(sql`select id from mails`)).toEqual([]);
});

test("another clinic's care team is not found", async () => {
  const careTeamIds = [clinic.elsewhere.patient.careTeamId];
  const wish = { name: "Lost", email: "lost@example.org", role: "nurse" as const, careTeamIds };
  expect(await inviteAccount(admin, wish, welcome)).toBe("not-found");
  const seen = { accountId: clinic.nurse.accountId, version: 1 };
  expect(await changeCareTeams(admin, seen, careTeamIds)).toBe("not-found");
  expect(await findAccount(admin, clinic.nurse.accountId)).toMatchObject({
    careTeams: [{ id: clinic.patient.careTeamId }],
  });
});

test("another clinic's admin finds nothing and changes nothing", async () => {
  const stranger = adminOf(clinic.elsewhere);
  const seen = await see(clinic.nurse);
  expect(await findAccount(stranger, seen.accountId)).toBeNull();
  expect(await deactivateAccount(stranger, seen, NOW)).toBe("not-found");
  expect(await changeRole(stranger, seen, "admin")).toBe("not-found");
  expect(await resetSecondFactor(stranger, seen, NOW, welcome)).toBe("not-found");
  const { rows: found } = await listAccounts(stranger, { ...EVERYONE, text: clinic.nurse.email });
  expect(found).toEqual([]);
  expect(await findAccount(admin, seen.accountId)).toMatchObject({
    version: seen.version,
    role: "nurse",
  });
});

test("a deactivated nurse is out on the next request, and in again once reactivated", async () => {
  const key = { clinicId: clinic.clinicId, tokenHash: uuidv7() };
  const { accountId } = clinic.nurse;
  await openSession(key, { accountId, ownDevice: false, now: NOW });
  const moment = { now: NOW, isActivity: false };
  expect(await findSignedIn(key, moment)).toMatchObject({ accountId });
  await deactivateAccount(admin, await see(clinic.nurse), NOW);
  expect(await findSignedIn(key, moment)).toBeNull();
  await reactivateAccount(admin, await see(clinic.nurse));
  expect(await findSignedIn(key, moment)).toBeNull(); // the old session stays ended
});

test("nobody ends, demotes or resets their own account", async () => {
  const own = await see(clinic.admin);
  expect(await deactivateAccount(admin, own, NOW)).toBe("own-account");
  expect(await changeRole(admin, own, "nurse")).toBe("own-account");
  expect(await resetSecondFactor(admin, own, NOW, welcome)).toBe("own-account");
});

test("two admins who end each other at once leave one of them", async () => {
  await changeRole(admin, await see(clinic.nurse), "admin");
  const { clinicId, nurse } = clinic;
  const second = makeViewer({ role: "admin", clinicId, accountId: nurse.accountId, name: "Two" });
  const [first, other] = await Promise.all([
    deactivateAccount(admin, await see(clinic.nurse), NOW),
    deactivateAccount(second, await see(clinic.admin), NOW),
  ]);
  expect([first, other].filter((changed) => typeof changed === "object")).toHaveLength(1);
  expect([first, other]).toContain("changed-meanwhile");
});

test("what somebody else changed meanwhile is not overwritten", async () => {
  const seen = await see(clinic.nurse);
  expect(await changeRole(admin, seen, "admin")).toEqual({ version: seen.version + 1 });
  expect(await deactivateAccount(admin, seen, NOW)).toBe("changed-meanwhile");
  expect(await findAccount(admin, seen.accountId)).toMatchObject({ status: "active" });
});

test("a nurse who becomes an admin leaves the care teams; a patient becomes neither", async () => {
  await changeRole(admin, await see(clinic.nurse), "admin");
  expect(await findAccount(admin, clinic.nurse.accountId)).toMatchObject({
    role: "admin",
    careTeams: [],
  });
  const detail = { from: "nurse", to: "admin", leftCareTeams: clinic.patient.careTeamId };
  expect(await lastEvent()).toMatchObject({ detail });
  expect(await changeRole(admin, await see(clinic.patient), "admin")).toBe("not-possible");
});

test("the audit tells which care teams a nurse left and joined, not only how many", async () => {
  const first = clinic.patient.careTeamId;
  const second = clinic.otherTeamPatient.careTeamId;
  await changeCareTeams(admin, await see(clinic.nurse), [second]);
  expect(await lastEvent()).toMatchObject({ detail: { from: first, to: second } });
  await changeCareTeams(admin, await see(clinic.nurse), [second, first, second]);
  const both = [first, second].toSorted().join();
  expect(await lastEvent()).toMatchObject({ detail: { from: second, to: both } });
  await changeCareTeams(admin, await see(clinic.nurse), []);
  expect(await lastEvent()).toMatchObject({ detail: { from: both, to: "" } });
  await invite("joined@example.org", [first, second]);
  expect(await lastEvent()).toMatchObject({ detail: { role: "nurse", careTeams: both } });
});

test("an invitation sent anew voids the link before it", async () => {
  const { accountId, letter } = await invite("again@example.org", []);
  await resendInvitation(admin, await see({ accountId }), NOW, welcome);
  const proofs = { passwordHash: "h", totpSecretSealed: "s", totpStep: 1, now: NOW };
  const { clinicId, invitedAt } = letter;
  expect(await acceptInvitation({ clinicId, accountId, invitedAt }, proofs)).toBe(false);
  expect(await acceptInvitation({ clinicId, accountId, invitedAt: NOW }, proofs)).toBe(true);
  expect(await acceptInvitation({ clinicId, accountId, invitedAt: NOW }, proofs)).toBe(false);
});

test("a reset forgets password and second factor, signs out, and invites anew", async () => {
  const { accountId, letter } = await invite("reset@example.org", []);
  const { clinicId, invitedAt } = letter;
  const proofs = { passwordHash: "h", totpSecretSealed: "s", totpStep: 1, now: NOW };
  await acceptInvitation({ clinicId, accountId, invitedAt }, proofs);
  const key = { clinicId, tokenHash: uuidv7() };
  await openSession(key, { accountId, ownDevice: false, now: NOW });
  await resetSecondFactor(admin, await see({ accountId }), NOW, welcome);
  expect(await findSignedIn(key, { now: NOW, isActivity: false })).toBeNull();
  expect(await rows(sql`select 1 from credentials where account_id = ${accountId}`)).toEqual([]);
  expect(await findAccount(admin, accountId)).toMatchObject({ status: "invited", invitedAt: NOW });
  expect(await rows(sql`select recipient from mails`)).toHaveLength(2);
});

test("the list is found by a part of name or address, by role and status, in any letters", async () => {
  const { rows: nurses } = await listAccounts(admin, { ...EVERYONE, role: "nurse" });
  const known = [clinic.nurse.accountId, clinic.otherTeamNurse.accountId];
  expect(nurses.map(({ id }) => id).toSorted()).toEqual(known.toSorted());
  const text = clinic.otherTeamNurse.email.slice(1).toUpperCase();
  const { rows: found } = await listAccounts(admin, { ...EVERYONE, text });
  expect(found.map(({ id }) => id)).toEqual([clinic.otherTeamNurse.accountId]);
  expect((await listAccounts(admin, { ...EVERYONE, text: "%" })).rows).toEqual([]);
  expect((await listAccounts(admin, { ...EVERYONE, status: "deactivated" })).rows).toEqual([]);
});

test("a long list comes in pages by name, each account once", async () => {
  for (let place = 0; place < 60; place += 1) await invite(`page${place}@example.org`, []);
  const first = await listAccounts(admin, EVERYONE);
  const second = await listAccounts(admin, { ...EVERYONE, after: first.next });
  expect(first.rows).toHaveLength(50);
  expect(second.next).toBeNull();
  const all = [...first.rows, ...second.rows];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const names = all.map(({ name }) => name.toLowerCase());
  expect(names).toEqual(names.toSorted());
  expect(all.length).toBe((await rows(sql`select id from accounts`)).length);
});

test("each change is a link of the clinic's audit chain, and none carries a name", async () => {
  await invite("audited@example.org", []);
  await deactivateAccount(admin, await see(clinic.nurse), NOW);
  await reactivateAccount(admin, await see(clinic.nurse));
  const { clinicId } = clinic;
  expect(
    await inTransaction({ role: "system", clinicId }, (tx) => findBrokenLink(tx, clinicId)),
  ).toBeNull();
  const events = await rows(sql`select audit_events::text as said from audit_events`);
  expect(events.length).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(events)).not.toMatch(/example\.org|New Colleague/);
});

const welcome = () => ({ subject: "Hello", body: "Welcome" });

function adminOf({ clinicId, admin: { accountId, name } }: KnownClinic): Admin {
  return makeViewer({ role: "admin", clinicId, accountId, name });
}

async function invite(email: string, careTeamIds: string[]) {
  const letters: InvitationLetter[] = [];
  const wish = { name: "New Colleague", email, role: "nurse" as const, careTeamIds };
  const made = await inviteAccount(admin, wish, (letter) => {
    letters.push(letter);
    return welcome();
  });
  const [letter] = letters;
  if (typeof made === "string" || !letter) throw new Error("not invited");
  return { ...made, letter };
}

async function see({ accountId }: { accountId: string }) {
  const account = await findAccount(admin, accountId);
  if (!account) throw new Error("no such account");
  return { accountId, version: account.version };
}

async function rows(query: ReturnType<typeof sql>) {
  const { clinicId } = clinic;
  const found = await inTransaction({ role: "system", clinicId }, (tx) => tx.execute(query));
  return found.rows;
}

async function lastEvent() {
  const [event] = await rows(sql`select * from audit_events order by at desc limit 1`);
  return event;
}
