import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { compareFollowUps } from "@/domain/follow-up/worklist-order";
import type { Nurse } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { asSystem, NOW, openWard, PATIENCE_MS, roundTrips, type Ward } from "../commands/ward";
import { inTransaction } from "../pool";
import type { FollowUp } from "./follow-up-row";
import { listFollowUpsUnless, openWorklist, type WorklistAsk } from "./follow-ups";
import { worklistCursor } from "./worklist-cursor";
import { WORKLIST } from "./worklist-statements";

let ward: Ward;
let clinic: Awaited<ReturnType<Ward["admit"]>>;
beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
beforeEach(async () => {
  clinic = await ward.admit();
});
afterAll(() => ward.close());

/** The two round trips around every transaction's statements. */
const BEGIN_AND_COMMIT = 2;

const MY_TEAM: WorklistAsk = { scope: "team", search: null, after: null, now: NOW };
const CLINIC: WorklistAsk = { ...MY_TEAM, scope: "clinic" };

describe("who stands in the list", () => {
  test("a patient with an open alert, with the rules' reasons, the most pressing first", async () => {
    await ward.reportChestPain(clinic);
    const [first] = await listed(MY_TEAM);
    expect(first).toMatchObject({
      patientId: clinic.patient.patientId,
      urgency: "emergency-now",
      cause: "alert",
      dueAt: new Date("2026-11-23T09:00:00Z"),
      waitingSince: new Date("2026-11-23T08:00:00Z"),
      isOwnTeam: true,
    });
    expect(first?.reasons[0]).toMatchObject({ kind: "rule", ruleId: "chest-pain-severe" });
    expect(first?.course).toMatchObject({ regimen: "pembrolizumab-q3w", stoppedOn: null });
  });

  test("nobody to whom nothing is owed", async () => {
    await owe({});
    expect(await listed(CLINIC)).toEqual([]);
  });

  test.each([
    { on: "2026-11-23", at: "2026-11-23T00:00:00Z", count: 1 },
    { on: "2026-11-23", at: "2026-11-22T23:59:59Z", count: 0 },
  ])("a silence is owed from its first midnight: $at", async ({ on, at, count }) => {
    await owe({ silence_routine_on: on });
    expect(await listed({ ...MY_TEAM, now: new Date(at) })).toHaveLength(count);
  });

  test("silence is judged by the rules, and turns more pressing on its day", async () => {
    await owe({ silence_routine_on: "2026-11-01", last_max_score: 0 });
    expect((await listed(MY_TEAM))[0]).toMatchObject({ urgency: "routine", cause: "silence" });
    await owe({ silence_routine_on: "2026-11-01", silence_within_72h_on: "2026-11-23" });
    const [row] = await listed(MY_TEAM);
    expect(row).toMatchObject({ urgency: "within-72h", dueAt: new Date("2026-11-26T00:00:00Z") });
    expect(row?.reasons).toContainEqual({
      kind: "rule",
      ruleId: "missed-reports-three",
      urgency: "within-72h",
    });
  });

  test("a promised call stands there on its day, a day before it does not", async () => {
    await owe({ next_call_on: "2026-11-24" });
    expect(await listed(MY_TEAM)).toEqual([]);
    await owe({ next_call_on: "2026-11-23" });
    const [row] = await listed(MY_TEAM);
    expect(row).toMatchObject({ urgency: "routine", cause: "call" });
    expect(row?.reasons).toEqual([{ kind: "call", on: "2026-11-23" }]);
  });

  test("a patient who says it cannot wait", async () => {
    await owe({ cannot_wait_since: "2026-11-23T08:00:00Z" });
    expect((await listed(MY_TEAM))[0]).toMatchObject({ urgency: "routine", cause: "cannot-wait" });
  });

  test("the greater of alert and silence gives the place", async () => {
    const alert = { urgency: "routine", open_alerts: 1, raised_at: "2026-11-20T08:00:00Z" };
    const silence = { silence_routine_on: "2026-11-01", silence_within_72h_on: "2026-11-22" };
    await owe({ ...alert, ...silence });
    expect((await listed(MY_TEAM))[0]).toMatchObject({ urgency: "within-72h", cause: "silence" });
    await owe({ ...alert, ...silence, urgency: "same-day-call" });
    expect((await listed(MY_TEAM))[0]).toMatchObject({ urgency: "same-day-call", cause: "alert" });
  });
});

describe("whose patients", () => {
  beforeEach(() => owe({ next_call_on: "2026-11-23" }));

  test("my care teams' by default, the whole clinic's to read when asked", async () => {
    expect((await listed(MY_TEAM)).map(({ patientId }) => patientId)).toEqual([
      clinic.patient.patientId,
    ]);
    const all = await listed(CLINIC);
    expect(all.map(({ isOwnTeam }) => isOwnTeam).sort()).toEqual([false, true]);
  });

  test("another clinic's rows never appear", async () => {
    const ids = (rows: readonly FollowUp[]) => rows.map(({ patientId }) => patientId).sort();
    const { patient, otherTeamPatient, elsewhere } = clinic;
    const here = [patient.patientId, otherTeamPatient.patientId];
    const there = [elsewhere.patient.patientId, elsewhere.otherTeamPatient.patientId];
    expect(ids(await listed(CLINIC))).toEqual(here.sort());
    expect(ids(await listed(CLINIC, clinic.elsewhereNurse))).toEqual(there.sort());
    const foreign = { ...clinic.nurse, careTeamIds: clinic.elsewhereNurse.careTeamIds };
    expect(ids(await listed(MY_TEAM, foreign))).toEqual([]);
  });

  test("a nurse without a care team has an empty list, not everyone's", async () => {
    const floating: Nurse = { ...clinic.nurse, careTeamIds: [] };
    expect(await listed(MY_TEAM, floating)).toEqual([]);
  });
});

describe("many rows", () => {
  beforeEach(addMany);

  test("stand in the order of the domain over all pages, none twice, none left out", async () => {
    const all = await everyPage(CLINIC);
    expect(new Set(all.map(({ patientId }) => patientId)).size).toBe(all.length);
    const sorted = all.toSorted((a, b) => compareFollowUps(placeOf(a), placeOf(b)));
    expect(all.map(({ patientId }) => patientId)).toEqual(sorted.map(({ patientId }) => patientId));
    const { counts } = await openWorklist(clinic.nurse, CLINIC);
    for (const [urgency, count] of Object.entries(counts)) {
      expect(all.filter((row) => row.urgency === urgency)).toHaveLength(count);
    }
    expect(all.length).toBeGreaterThan(150);
  });

  test("a page takes three statements, and a poll that finds nothing new one", async () => {
    expect(await roundTrips(() => openWorklist(clinic.nurse, MY_TEAM))).toBe(3 + BEGIN_AND_COMMIT);
    const poll = () => listFollowUpsUnless(clinic.nurse, MY_TEAM, () => "this" as const);
    expect(await poll()).toBeNull();
    expect(await roundTrips(poll)).toBe(1 + BEGIN_AND_COMMIT);
  });

  test("opening it is in the audit, also by a poll without a list; polling on is not", async () => {
    const { clinicId, nurse } = clinic;
    const opened = () =>
      asSystem(
        clinicId,
        sql`select from audit_events where action = 'worklist.opened' and actor_id = ${nurse.accountId}::uuid`,
      );
    const before = await opened();
    await openWorklist(nurse, MY_TEAM);
    await listFollowUpsUnless(nurse, MY_TEAM, () => "earlier");
    expect(await opened()).toHaveLength(before.length + 1);
    await listFollowUpsUnless(nurse, MY_TEAM, () => "none");
    expect(await opened()).toHaveLength(before.length + 2);
  });

  test("are found through the partial indexes, not by reading every patient's row", async () => {
    const values = [clinic.clinicId, "2026-11-23", "Europe/London", null, -1, "-infinity"];
    const never = ["-infinity", "00000000-0000-0000-0000-000000000000"];
    await ward.countRows();
    const plan = await inTransaction(clinic.nurse, async (tx) => {
      const text = `explain ${WORKLIST.listed.page.text}`;
      const { rows } = await tx.$client.query({ text, values: [...values, ...never] });
      return JSON.stringify(rows);
    });
    for (const index of ["pressing", "silent", "promised", "cannot_wait"]) {
      expect(plan).toContain(`Bitmap Index Scan on follow_ups_${index}`);
    }
  });

  test("have one fingerprint until one of them moves, comes or goes", async () => {
    const fingerprint = async () => (await openWorklist(clinic.nurse, CLINIC)).fingerprint;
    const before = await fingerprint();
    expect(await fingerprint()).toBe(before);
    await ward.reportChestPain(clinic);
    const after = await fingerprint();
    expect(after).not.toBe(before);
    const patient = clinic.patient.patientId;
    await asSystem(
      clinic.clinicId,
      sql`update follow_ups set urgency = null, open_alerts = 0, reasons = '[]',
        silence_routine_on = null, silence_within_72h_on = null where patient_id = ${patient}`,
    );
    expect(await fingerprint()).not.toBe(after);
  });
});

describe("a search", () => {
  test("finds part of a name or record number, also a patient to whom nothing is owed", async () => {
    await owe({});
    const byName = await listed({ ...MY_TEAM, search: "testw" });
    expect(byName.map(({ name, urgency }) => ({ name, urgency }))).toEqual([
      { name: clinic.patient.name, urgency: null },
    ]);
    const [row] = byName;
    const byNumber = await listed({ ...MY_TEAM, search: row?.recordNumber ?? "?" });
    expect(byNumber.map(({ patientId }) => patientId)).toEqual([clinic.patient.patientId]);
  });

  test.each(["%", "_", "\\", "'; drop table patients --", "🩺", "x".repeat(100)])(
    "takes %s as it stands, and finds nobody by it",
    async (search) => {
      expect(await listed({ ...CLINIC, search })).toEqual([]);
    },
  );
});

async function listed(ask: WorklistAsk, nurse = clinic.nurse): Promise<readonly FollowUp[]> {
  return (await openWorklist(nurse, ask)).followUps;
}

async function everyPage(ask: WorklistAsk): Promise<FollowUp[]> {
  const page = await openWorklist(clinic.nurse, ask);
  if (page.next === null) return [...page.followUps];
  const rest = await everyPage({ ...ask, after: worklistCursor.parse(page.next) });
  return [...page.followUps, ...rest];
}

function placeOf({ urgency, dueAt, waitingSince, patientId }: FollowUp) {
  if (waitingSince === null) throw new Error("a listed follow-up waits since some moment");
  return { urgency, dueAt, waitingSince, patientId };
}

/** Both patients' follow-up rows, as these columns say and otherwise empty. */
async function owe(columns: Record<string, string | number>) {
  const nothing = {
    urgency: null,
    open_alerts: 0,
    raised_at: null,
    due_at: null,
    silence_routine_on: null,
    silence_within_72h_on: null,
    next_call_on: null,
    cannot_wait_since: null,
  };
  const set = Object.entries({ ...nothing, ...columns }).map(
    ([name, value]) => sql`${sql.identifier(name)} = ${value}`,
  );
  await asSystem(clinic.clinicId, sql`update follow_ups set ${sql.join(set, sql`, `)}`);
}

/** 2,000 more patients, 300 of them with every mix of causes; many share a due time or a moment. */
async function addMany() {
  const { clinicId, patient, otherTeamPatient } = clinic;
  const teams = sql`(array[${patient.careTeamId}, ${otherTeamPatient.careTeamId}]::uuid[])[1 + i % 2]`;
  await asSystem(
    clinicId,
    sql`with made as (
      insert into patients (clinic_id, id, care_team_id, record_number, name, birth_date, diagnosis, baseline)
      select ${clinicId}, gen_random_uuid(), ${teams}, 'M' || i, 'Many ' || i, '1960-01-01', 'Melanoma',
        '{"stoolsPerDay":1,"weightKg":70,"symptoms":[]}'
      from generate_series(1, 2000) i returning id, care_team_id, substr(record_number, 2)::int as i
    )
    insert into follow_ups (clinic_id, patient_id, care_team_id, urgency, open_alerts, raised_at, due_at, reasons,
      silence_routine_on, silence_within_72h_on, next_call_on, cannot_wait_since, strip)
    select ${clinicId}, id, care_team_id, u, (u is not null)::int,
      case when u is not null then timestamptz '2026-11-22 08:00:00.000111Z' + (i % 7) * interval '1 hour' end,
      case when u > 'routine' then timestamptz '2026-11-23 12:00Z' + (i % 5) * interval '1 hour' end, '[]',
      case when i <= 300 and i % 3 = 0 then date '2026-11-10' + i % 20 end,
      case when i <= 300 and i % 6 = 0 then date '2026-11-17' + i % 20 end,
      case when i <= 300 and i % 11 = 0 then date '2026-11-20' + i % 6 end,
      case when i <= 300 and i % 13 = 0 then timestamptz '2026-11-22 10:00Z' + (i % 3) * interval '1 hour' end, '[]'
    from (select *, case when i <= 300 then (array['routine', 'within-72h', 'same-day-call', 'emergency-now', null, null, null]::urgency[])[1 + i % 7] end as u
      from made) m`,
  );
}
