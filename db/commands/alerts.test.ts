import { sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeViewer } from "@/auth/viewer";
import { ACCESS } from "@/domain/access";
import type { Closing, ShownAlert } from "@/domain/closing";
import { ALERT_STATES, ALERT_VERBS, nextAlertState } from "@/domain/contact";
import type { Nurse } from "@/domain/viewer";
import { freshDatabase } from "@/ops/fresh-database";
import { acknowledgeAlerts, closeAlerts } from "./alerts";
import { asSystem, NOW, openWard, PATIENCE_MS, type Ward } from "./ward";

let ward: Ward;
beforeAll(async () => {
  ward = await openWard({ freshDatabase, makeViewer });
}, PATIENCE_MS);
afterAll(() => ward.close());

type Clinic = Awaited<ReturnType<Ward["admit"]>>;

describe("taking alerts on", () => {
  test("gives them an owner, marks the reports on the screen as seen, and is audited", async () => {
    const clinic = await ward.admit();
    const { reportId } = await ward.reportChestPain(clinic);
    expect(await take(clinic.nurse, clinic, await openAlerts(clinic), [reportId])).toEqual({
      status: "done",
    });
    for (const alert of await alertsOf(clinic)) {
      expect(alert).toMatchObject({ state: "acknowledged", version: 2 });
      expect(alert.acknowledged_by_name).toBe(clinic.nurse.name);
    }
    expect(await followUpOf(clinic)).toMatchObject({
      state: "acknowledged",
      owner_id: clinic.nurse.accountId,
    });
    expect(await reportOf(clinic, reportId)).toMatchObject({ seen_by_name: clinic.nurse.name });
    const events = await asSystem(
      clinic.clinicId,
      sql`select action from audit_events where actor_id = ${clinic.nurse.accountId}`,
    );
    expect(events).toEqual([{ action: "alerts.acknowledged" }]);
  });

  test("only the reports that stood open are called seen, not an earlier or a later one", async () => {
    const clinic = await ward.admit();
    const folded = await ward.reportChestPain(clinic, { at: "2026-11-21T08:00:00Z" });
    const shown = await ward.reportChestPain(clinic, { at: "2026-11-22T08:00:00Z" });
    const later = await ward.reportChestPain(clinic, { severity: 4 });
    await take(clinic.nurse, clinic, await openAlerts(clinic), [shown.reportId]);
    expect(await reportOf(clinic, folded.reportId)).toMatchObject({ seen_at: null });
    expect(await reportOf(clinic, shown.reportId)).toMatchObject({
      seen_by_name: clinic.nurse.name,
    });
    expect(await reportOf(clinic, later.reportId)).toMatchObject({ seen_at: null });
  });

  test("another patient's report is not called seen, whatever the form says", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const others = await ward.reportChestPain({ ...clinic, patient: clinic.otherTeamPatient });
    await take(clinic.nurse, clinic, await openAlerts(clinic), [others.reportId]);
    expect(await reportOf(clinic, others.reportId)).toMatchObject({ seen_at: null });
  });

  test("two nurses at once: one has them, the other is told", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const alerts = await openAlerts(clinic);
    const colleague = await ward.colleagueOf(clinic.nurse);
    const outcomes = await Promise.all([
      take(clinic.nurse, clinic, alerts),
      take(colleague, clinic, alerts),
    ]);
    expect(outcomes.map(reasonOf).sort()).toEqual(["changed-meanwhile", "done"]);
  });

  test("the same press sent twice is no quarrel with oneself", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const alerts = await openAlerts(clinic);
    await take(clinic.nurse, clinic, alerts);
    expect(await take(clinic.nurse, clinic, alerts)).toEqual({ status: "done" });
    expect((await alertsOf(clinic)).every(({ version }) => version === 2)).toBe(true);
  });
});

describe("closing alerts", () => {
  test("ends them with an outcome, and reviews a report once its last one is closed", async () => {
    const clinic = await ward.admit();
    const { reportId } = await ward.reportChestPain(clinic);
    const [first, ...rest] = await openAlerts(clinic);
    if (!first || rest.length === 0) throw new Error("two alerts were expected");
    expect(await close(clinic.nurse, clinic, [first])).toEqual({ status: "done" });
    expect(await reportOf(clinic, reportId)).toMatchObject({ reviewed_at: null });
    expect(await followUpOf(clinic)).toMatchObject({ open_alerts: rest.length });
    expect(await close(clinic.nurse, clinic, rest)).toEqual({ status: "done" });
    expect(await reportOf(clinic, reportId)).not.toMatchObject({ reviewed_at: null });
    expect(await followUpOf(clinic)).toMatchObject({ open_alerts: 0, urgency: null, reasons: [] });
    expect((await alertsOf(clinic))[0]).toMatchObject({
      state: "closed",
      outcome: "advice",
      irae: "not-yet-known",
      closing_note: "Spoke to the ward.",
      closed_by_name: clinic.nurse.name,
    });
  });

  test("two nurses at once: one outcome stands, the other is told", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const alerts = await openAlerts(clinic);
    const colleague = await ward.colleagueOf(clinic.nurse);
    const outcomes = await Promise.all([
      close(clinic.nurse, clinic, alerts, { outcome: "advice" }),
      close(colleague, clinic, alerts, { outcome: "admission" }),
    ]);
    expect(outcomes.map(reasonOf).sort()).toEqual(["changed-meanwhile", "done"]);
    const winner = outcomes[0]?.status === "done" ? "advice" : "admission";
    expect((await alertsOf(clinic)).map(({ outcome }) => outcome)).toEqual(
      alerts.map(() => winner),
    );
  });

  test("all or none: one alert that moved keeps the others open", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const alerts = await openAlerts(clinic);
    await take(clinic.nurse, clinic, alerts.slice(0, 1));
    expect(reasonOf(await close(clinic.nurse, clinic, alerts))).toBe("changed-meanwhile");
    expect((await alertsOf(clinic)).some(({ state }) => state === "closed")).toBe(false);
  });

  test("one alert named twice is closed once", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const [alert] = await openAlerts(clinic);
    if (!alert) throw new Error("an alert was expected");
    expect(await close(clinic.nurse, clinic, [alert, alert])).toEqual({ status: "done" });
  });
});

describe("an alert's life", () => {
  const moves = ALERT_STATES.flatMap((state) => ALERT_VERBS.map((verb) => ({ state, verb })));
  test.each(moves)("to $verb one that is $state goes as the domain says", async (move) => {
    const { state, verb } = move;
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const colleague = await ward.colleagueOf(clinic.nurse);
    if (state === "acknowledged") await take(colleague, clinic, await openAlerts(clinic));
    if (state === "closed") await close(colleague, clinic, await openAlerts(clinic));
    const shown = (await alertsOf(clinic)).map(({ id, version }) => ({
      id: String(id),
      version: Number(version),
    }));
    const act = { acknowledge: take, close }[verb];
    const outcome = reasonOf(await act(clinic.nurse, clinic, shown));
    const next = nextAlertState(state, verb);
    expect(outcome).toBe(next.status === "accepted" ? "done" : "changed-meanwhile");
    const left = next.status === "accepted" ? next.state : state;
    expect((await alertsOf(clinic)).every((alert) => alert.state === left)).toBe(true);
  });
});

describe("whose alerts they are", () => {
  test("a nurse of another team may not, and nothing changes", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const alerts = await openAlerts(clinic);
    expect(reasonOf(await take(clinic.otherTeamNurse, clinic, alerts))).toBe("not-allowed");
    expect(reasonOf(await close(clinic.otherTeamNurse, clinic, alerts))).toBe("not-allowed");
    expect((await alertsOf(clinic)).every(({ version }) => version === 1)).toBe(true);
  });

  test("the access matrix decides: what it takes away is refused of the own team too", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const granted = ACCESS.alerts.nurse;
    ACCESS.alerts.nurse = { "own-clinic": ["read"] };
    try {
      const alerts = await openAlerts(clinic);
      expect(reasonOf(await take(clinic.nurse, clinic, alerts))).toBe("not-allowed");
    } finally {
      if (granted) ACCESS.alerts.nurse = granted;
    }
  });

  test("another clinic's nurse finds nothing", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const alerts = await openAlerts(clinic);
    expect(reasonOf(await take(clinic.elsewhereNurse, clinic, alerts))).toBe("not-found");
    expect(reasonOf(await close(clinic.elsewhereNurse, clinic, alerts))).toBe("not-found");
  });

  test("an alert of another patient, or of nobody, is not found", async () => {
    const clinic = await ward.admit();
    await ward.reportChestPain(clinic);
    const mine = await openAlerts(clinic);
    const nobodys = { id: uuidv7(), version: 1 };
    expect(reasonOf(await close(clinic.nurse, clinic, [...mine, nobodys]))).toBe("not-found");
    expect((await alertsOf(clinic)).some(({ state }) => state === "closed")).toBe(false);
  });
});

function take(
  nurse: Nurse,
  clinic: Clinic,
  alerts: readonly ShownAlert[],
  seenReports: string[] = [],
) {
  const said = { patientId: idOf(clinic), alerts: [...alerts], seenReports };
  return acknowledgeAlerts(nurse, said, NOW);
}

function close(
  nurse: Nurse,
  clinic: Clinic,
  alerts: readonly ShownAlert[],
  other: Partial<Closing> = {},
) {
  const said: Closing = {
    patientId: idOf(clinic),
    seenReports: [],
    alerts: [...alerts],
    outcome: "advice",
    irae: "not-yet-known",
    note: "Spoke to the ward.",
    ...other,
  };
  return closeAlerts(nurse, said, NOW);
}

function idOf({ patient }: Clinic) {
  return patient.patientId;
}

function reasonOf(changed: Awaited<ReturnType<typeof closeAlerts>>) {
  return changed.status === "done" ? "done" : changed.reason;
}

async function alertsOf(clinic: Clinic) {
  return asSystem(
    clinic.clinicId,
    sql`select * from alerts where patient_id = ${idOf(clinic)} order by id`,
  );
}

async function openAlerts(clinic: Clinic): Promise<ShownAlert[]> {
  const open = (await alertsOf(clinic)).filter(({ state }) => state !== "closed");
  return open.map(({ id, version }) => ({ id: String(id), version: Number(version) }));
}

async function followUpOf(clinic: Clinic) {
  const [row] = await asSystem(
    clinic.clinicId,
    sql`select * from follow_ups where patient_id = ${idOf(clinic)}`,
  );
  return row;
}

async function reportOf(clinic: Clinic, id: string) {
  const [row] = await asSystem(
    clinic.clinicId,
    sql`select * from symptom_reports where id = ${id}`,
  );
  return row;
}
