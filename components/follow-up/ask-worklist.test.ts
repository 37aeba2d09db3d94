import { afterEach, expect, test, vi } from "vitest";
import { askWorklist, OutOfStep, SignedOut } from "./ask-worklist";
import type { SaidWorklist } from "./said-follow-up";

afterEach(() => vi.unstubAllGlobals());

const counts = { routine: 1, "within-72h": 0, "same-day-call": 0, "emergency-now": 0 };
const row: SaidWorklist["rows"][number] = {
  patientId: "p",
  href: "/patients/p",
  name: "Ada",
  recordNumber: "1",
  isOwnTeam: true,
  urgency: "routine",
  reason: "No report yet.",
  more: null,
  week: "week 1.0",
  regimen: null,
  strip: {
    span: { fromWeek: -11, toWeek: 1 },
    stopWeek: null,
    infusions: [{ week: 0, status: "given" }],
    bars: [{ fromWeek: 0, toWeek: 1, level: null, isOpen: true, row: 0 }],
  },
  stripLabel: "",
  due: null,
  since: { at: "2026-11-23T08:00:00Z", said: "Mon 23 Nov, 08:00" },
  state: null,
  owner: null,
};
const list: SaidWorklist = { at: "2026-11-23T09:00:00Z", counts, rows: [row], next: null };
const known = { list: { ...list, rows: [] }, etag: '"before"' };

test("what the server says is read, with its tag; the last tag is sent along", async () => {
  const asked = answerWith(Response.json(list, { headers: { etag: '"after"' } }));
  expect(await ask()).toEqual({ list, etag: '"after"' });
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ headers: { "If-None-Match": '"before"' } });
});

test("when nothing moved, the known list stays", async () => {
  answerWith(new Response(null, { status: 304 }));
  expect(await ask()).toBe(known);
});

test.each([
  { what: "another urgency", said: { ...list, rows: [{ ...row, urgency: "purple" }] } },
  { what: "a row without its reason", said: { ...list, rows: [{ ...row, reason: undefined }] } },
  { what: "a count too few", said: { ...list, counts: { routine: 1 } } },
  { what: "a list of something else", said: [] },
])("$what is out of step, never drawn", async ({ said }) => {
  answerWith(Response.json(said, { headers: { etag: '"after"' } }));
  await expect(ask()).rejects.toThrow(OutOfStep);
});

test("a session that ended is told apart", async () => {
  answerWith(new Response(null, { status: 401 }));
  await expect(ask()).rejects.toThrow(SignedOut);
});

function ask() {
  return askWorklist("/api/worklist", known, new AbortController().signal);
}

function answerWith(answer: Response) {
  const asked = vi.fn(async (_address: string, _init: RequestInit) => answer);
  vi.stubGlobal("fetch", asked);
  return asked;
}
