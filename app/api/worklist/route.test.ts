import { sql } from "drizzle-orm";
import { NextRequest } from "next/server";
import { createTranslator } from "next-intl";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { knownList, worklistTag } from "@/app/worklist/worklist-tag";
import { makeViewer } from "@/auth/viewer";
import { openSession } from "@/db/commands/sessions";
import { asSystem, openWard, PATIENCE_MS, type Ward } from "@/db/commands/ward";
import { openWorklist } from "@/db/queries/follow-ups";
import { makeSessionToken } from "@/db/session-token";
import { addDays } from "@/domain/calendar";
import type { Nurse } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { freshDatabase } from "@/ops/fresh-database";
import { GET } from "./route";

vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getTranslations: async (namespace: "worklist") =>
    createTranslator({ locale: "en", messages: MESSAGES.en, namespace }),
}));

let ward: Ward;
let clinic: Awaited<ReturnType<Ward["admit"]>>;
beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
beforeEach(async () => {
  clinic = await ward.admit();
});
afterAll(() => ward.close());

describe("who may ask", () => {
  test("nobody signed in, or with a forged cookie: 401", async () => {
    for (const cookie of ["", "forged", makeSessionToken(clinic.clinicId).token]) {
      expect(await ask({ cookie })).toMatchObject({ status: 401, reason: "not-signed-in" });
    }
  });
  test.each(["patient", "caregiver", "admin"] as const)("a %s: 403", async (role) => {
    const cookie = await signIn(clinic[role].accountId);
    expect(await ask({ cookie })).toMatchObject({ status: 403, reason: "not-allowed" });
  });
  test.each(["?after=nonsense", "?scope=world", "?q=%00", "?everyone=1"])(
    "%s: 400",
    async (query) => {
      const cookie = await signIn(clinic.nurse.accountId);
      expect(await ask({ cookie, query })).toMatchObject({ status: 400, reason: "invalid" });
    },
  );
});

describe("a screen that was opened", () => {
  test("comes with the page's tag: 304 until something moves, then the rows, and one event in all", async () => {
    await ward.reportChestPain(clinic);
    const cookie = await signIn(clinic.nurse.accountId);
    const tag = await openPage(clinic.nurse, "");
    expect(await ask({ cookie, tag })).toMatchObject({ status: 304 });
    expect(await ask({ cookie, tag: `W/${tag}` })).toMatchObject({ status: 304 });
    await ward.reportChestPain(clinic, { severity: 4 });
    const moved = await ask({ cookie, tag });
    expect(moved).toMatchObject({ status: 200, rows: 1 });
    expect(await ask({ cookie, tag: moved.tag })).toMatchObject({ status: 304 });
    expect(await openings(clinic.nurse)).toBe(1);
  });

  test.each([
    { what: "without a tag", tagFor: async () => null },
    { what: "with a made-up tag", tagFor: async () => `"${"a".repeat(24)}.${"b".repeat(24)}"` },
    { what: "with a tag that is none", tagFor: async () => "*" },
    {
      what: "with a colleague's tag",
      tagFor: async () => openPage(await ward.colleagueOf(clinic.nurse), ""),
    },
    {
      what: "with the tag of another question",
      tagFor: () => openPage(clinic.nurse, "?scope=clinic"),
    },
  ])("who asks $what opens the list, and the audit says so", async ({ tagFor }) => {
    await ward.reportChestPain(clinic);
    const cookie = await signIn(clinic.nurse.accountId);
    const tag = await tagFor();
    const before = await openings(clinic.nurse);
    expect(await ask({ cookie, tag })).toMatchObject({ status: 200, rows: 1 });
    expect(await openings(clinic.nurse)).toBe(before + 1);
  });

  test("a tag is over with the day it was made on", async () => {
    const summary = await openWorklist(clinic.nurse, { ...MY_TEAM, now: new Date() });
    const tag = worklistTag(clinic.nurse, "", summary);
    const tomorrow = { ...summary, today: addDays(summary.today, 1) };
    expect(knownList(tag, clinic.nurse, "", summary)).toBe("this");
    expect(knownList(tag, clinic.nurse, "", tomorrow)).toBe("none");
  });
});

const MY_TEAM = { scope: "team", search: null, after: null } as const;

/** Opens the page as the nurse does, and takes the tag it hands to the screen. */
async function openPage(nurse: Nurse, query: "" | "?scope=clinic"): Promise<string> {
  const scope = query === "" ? "team" : "clinic";
  const page = await openWorklist(nurse, { ...MY_TEAM, scope, now: new Date() });
  return worklistTag(nurse, query, page);
}

type Asked = { cookie: string; query?: string; tag?: string | null };

async function ask({ cookie, query = "", tag = null }: Asked) {
  const request = new NextRequest(`https://onset.example/api/worklist${query}`, {
    headers: { cookie: `onset-session=${cookie}`, ...(tag && { "if-none-match": tag }) },
  });
  const response = await GET(request);
  const body = response.status === 304 ? {} : await response.json();
  return {
    status: response.status,
    tag: response.headers.get("etag"),
    rows: body.rows?.length,
    reason: body.reason,
  };
}

async function signIn(accountId: string): Promise<string> {
  const { token, key } = makeSessionToken(clinic.clinicId);
  await openSession(key, { accountId, ownDevice: false, now: new Date() });
  return token;
}

async function openings(nurse: Nurse): Promise<number> {
  const events = await asSystem(
    nurse.clinicId,
    sql`select from audit_events where action = 'worklist.opened' and actor_id = ${nurse.accountId}`,
  );
  return events.length;
}
