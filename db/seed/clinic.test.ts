import { describe, expect, test } from "vitest";
import { daysBetween } from "@/domain/calendar";
import { URGENCIES } from "@/domain/clinical/ids";
import { DEMONSTRATION_ADDRESSES } from "@/domain/demonstration";
import { generateClinic } from "./clinic";
import { makeClinicClock } from "./clinic-clock";
import { NORTHGATE } from "./clinics";
import { demonstrationPlans } from "./demonstration";
import type { ClinicRows } from "./rows";

const today = new Date("2026-11-23T14:30:00Z");
const make = (seed: number, at: Date) => demonstrationPlans(seed, at).map(generateClinic);
const clinics = make(7, today);
const [northgate] = clinics;
if (!northgate) throw new Error("no demonstration clinic");

const openAlerts = ({ alerts }: ClinicRows) => alerts.filter(({ state }) => state !== "closed");

test("the same seed and date make the same rows, byte for byte", () => {
  const written = JSON.stringify(clinics);
  expect(JSON.stringify(make(7, today)) === written).toBe(true);
  expect(JSON.stringify(make(8, today)) === written).toBe(false);
  expect(JSON.stringify(make(7, new Date(today.getTime() + 86_400_000))) === written).toBe(false);
});

test("it is the clinic that was promised: 240 patients, two teams, six nurses, and twelve elsewhere", () => {
  expect(clinics.map(({ patients }) => patients.length)).toEqual([240, 12]);
  expect(northgate.careTeams.length).toBe(2);
  expect(northgate.accounts.filter(({ role }) => role === "nurse").length).toBe(6);
  const nurses = northgate.careTeamMembers.map(({ accountId }) => accountId);
  const teamsEach = [...new Set(nurses)].map((id) => nurses.filter((each) => each === id).length);
  expect(teamsEach.sort()).toEqual([1, 1, 1, 1, 1, 2]);
  expect(new Set(northgate.treatmentCourses.map(({ regimen }) => regimen)).size).toBeGreaterThan(
    20,
  );
});

test("every demonstration account is there, active, with the address it signs in with", () => {
  const accounts = clinics.flatMap((rows) => rows.accounts);
  const addresses = clinics.flatMap((rows) => rows.signInAddresses);
  for (const email of DEMONSTRATION_ADDRESSES) {
    const account = accounts.find((row) => row.email === email);
    expect(account?.status).toBe("active");
    expect(addresses).toContainEqual({
      email,
      clinicId: account?.clinicId,
      accountId: account?.id,
    });
  }
  expect(addresses.length).toBe(accounts.length);
  expect(new Set(addresses.map(({ email }) => email)).size).toBe(addresses.length);
});

/** A Monday morning, an afternoon, a Saturday, the night clocks go back, and one in which they are ahead. */
describe.each([
  "2026-11-23T06:05:00Z",
  "2026-11-23T14:30:00Z",
  "2026-11-28T11:00:00Z",
  "2026-10-25T01:30:00Z",
  "2027-06-30T22:59:00Z",
])("at %s", (at) => {
  const now = new Date(at);
  const [rows] = make(1, now);
  if (!rows) throw new Error("no demonstration clinic");

  test("today's worklist has every urgency, some waits still in time and some not", () => {
    const urgencies = new Set(openAlerts(rows).map(({ urgency }) => urgency));
    expect(URGENCIES.filter((urgency) => urgencies.has(urgency))).toEqual([...URGENCIES]);
    const due = openAlerts(rows).flatMap(({ dueAt }) => dueAt ?? []);
    expect(due.filter((moment) => moment < now).length).toBeGreaterThan(2);
    expect(due.filter((moment) => moment > now).length).toBeGreaterThan(5);
    expect(openAlerts(rows).filter(({ state }) => state === "acknowledged").length).toBeGreaterThan(
      2,
    );
  });

  test("some have been silent for too long, and some were promised a call for today", () => {
    const day = now.toISOString().slice(0, 10);
    const { followUps } = rows;
    const silent = followUps.filter(
      ({ silenceRoutineOn }) => silenceRoutineOn && silenceRoutineOn <= day,
    );
    expect(silent.length).toBeGreaterThan(5);
    expect(silent.length).toBeLessThan(40);
    expect(
      followUps.filter(({ nextCallOn }) => nextCallOn && nextCallOn <= day).length,
    ).toBeGreaterThan(1);
  });

  test("nothing has happened that is still to come", () => {
    const moments = [
      ...rows.symptomReports.flatMap((row) => [
        row.answeredAt,
        row.receivedAt,
        row.reviewedAt,
        row.seenAt,
      ]),
      ...rows.alerts.flatMap((row) => [row.raisedAt, row.acknowledgedAt, row.closedAt]),
      ...rows.contacts.map(({ madeAt }) => madeAt),
    ];
    const latest = Math.max(...moments.map((moment) => moment?.getTime() ?? 0));
    expect(latest).toBeLessThanOrEqual(now.getTime());
    expect(latest).toBeGreaterThan(now.getTime() - 3_600_000);
  });
});

test("patient@demo.onset reported a few days ago, and has had a bowel that was worst around week 8", () => {
  const account = northgate.accounts.find(({ email }) => email === "patient@demo.onset");
  const patient = northgate.patients.find(({ accountId }) => accountId === account?.id);
  const own = northgate.episodes.filter(({ patientId }) => patientId === patient?.id);
  const diarrhoea = own.find(({ symptom }) => symptom === "diarrhoea");
  expect(diarrhoea?.peakScore).toBe(3);
  expect(diarrhoea?.onsetWeek).toBeGreaterThan(6);
  expect(diarrhoea?.onsetWeek).toBeLessThan(8);
  expect(diarrhoea?.resolvedOn).not.toBeNull();
  expect(own.map(({ symptom }) => symptom)).toContain("rash");
  const last = northgate.symptomReports.findLast(({ patientId }) => patientId === patient?.id);
  expect(last?.reportedOn).toBe("2026-11-19");
});

test("a caregiver has written for another patient", () => {
  const account = northgate.accounts.find(({ email }) => email === "caregiver@demo.onset");
  const written = northgate.symptomReports.filter(({ authorId }) => authorId === account?.id);
  expect(written.length).toBeGreaterThan(10);
  expect(written.every(({ authorRole }) => authorRole === "caregiver")).toBe(true);
});

test("each alert that was closed was closed by a nurse of the patient's team, after it was raised", () => {
  const teamOf = new Map(northgate.patients.map(({ id, careTeamId }) => [id, careTeamId]));
  const members = new Set(
    northgate.careTeamMembers.map((row) => `${row.careTeamId} ${row.accountId}`),
  );
  const closed = northgate.alerts.filter(({ state }) => state === "closed");
  expect(closed.length).toBeGreaterThan(400);
  for (const { patientId, closedBy, closedAt, lastRaisedAt } of closed) {
    expect(members.has(`${teamOf.get(patientId)} ${closedBy}`)).toBe(true);
    expect(Number(closedAt)).toBeGreaterThan(Number(lastRaisedAt));
  }
});

test("nurses see and close alerts while the clinic is open", () => {
  const handled = northgate.alerts.flatMap(({ state, acknowledgedAt, closedAt }) =>
    state === "closed" ? [acknowledgedAt, closedAt] : [],
  );
  const { timeZone, hours } = NORTHGATE;
  const clock = makeClinicClock(timeZone, hours);
  expect(handled.length).toBeGreaterThan(800);
  for (const moment of handled) expect(moment && clock.whenOpen(moment)).toEqual(moment);
});

test("reports come at every hour of the day, and now and then are missed", () => {
  const hours = northgate.symptomReports.map(({ answeredAt }) => answeredAt.getUTCHours());
  expect(new Set(hours).size).toBeGreaterThan(10);
  const gaps = northgate.patients.flatMap(({ id }) => {
    const own = northgate.symptomReports.filter(({ patientId }) => patientId === id);
    const days = own.map(({ reportedOn }) => reportedOn);
    return days.slice(1).map((day, place) => daysBetween(days[place] ?? day, day));
  });
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  expect(gaps.filter((gap) => gap > 10).length).toBeGreaterThan(100);
});
