import { addDays, type CalendarDate, daysBetween } from "@/domain/calendar";
import { beginAuditChains } from "../audit";
import { inTransactionOn, openDatabase } from "../client";
import { makeClinicClock } from "./clinic-clock";
import { type ClinicSketch, HARBOUR } from "./clinics";
import { courseSince } from "./courses";
import { insertRows } from "./load";
import { makePatient } from "./make-patient";
import type { PatientSketch } from "./patient-sketch";
import { makeRandom } from "./random";
import { addRows, type ClinicRows } from "./rows";
import { makeStaff } from "./staff-rows";

/** People a test can name; each signs in with `email`. */
type KnownAccount = { accountId: string; name: string; email: string };
type KnownNurse = KnownAccount & { careTeamIds: readonly string[] };
export type KnownPatient = KnownAccount & {
  patientId: string;
  courseId: string;
  careTeamId: string;
  dayZero: CalendarDate;
};

/** One small clinic's people: a patient with a caregiver and a nurse in one team, and another team's. */
export type KnownClinic = {
  clinicId: string;
  timeZone: string;
  patient: KnownPatient;
  caregiver: KnownAccount;
  nurse: KnownNurse;
  otherTeamPatient: KnownPatient;
  otherTeamNurse: KnownNurse;
  admin: KnownAccount;
};

/** Which tiny clinic. */
export type TinyPlan = {
  /** Another one gives other ids and addresses, so that several may stand in one database. */
  tag: string;
  today: Date;
  /** Since both patients' first dose; from 15 days on, their silence is itself a follow-up. */
  startedDaysAgo: number;
};

/** Loads two small clinics without reports, the second to show that nothing crosses. */
export async function seedTinyClinic(
  url: string,
  plan: TinyPlan,
): Promise<KnownClinic & { elsewhere: KnownClinic }> {
  const pool = openDatabase(url, 1);
  try {
    const [home, elsewhere] = [makeKnown(plan, "home"), makeKnown(plan, "away")];
    for (const { rows, known } of [home, elsewhere]) {
      await inTransactionOn(pool, { role: "system", clinicId: known.clinicId }, async (tx) => {
        await insertRows(tx, rows);
        await beginAuditChains(tx, known.clinicId);
      });
    }
    return { ...home.known, elsewhere: elsewhere.known };
  } finally {
    await pool.end();
  }
}

function makeKnown(
  { tag: plan, today, startedDaysAgo }: TinyPlan,
  side: "home" | "away",
): { rows: ClinicRows; known: KnownClinic } {
  const tag = `${plan}-${side}`;
  const random = makeRandom("tiny", tag, today.toISOString());
  const clinic: ClinicSketch = { ...HARBOUR, ...TINY, id: random.uuid(today), tag };
  const address = (front: string) => `${front}@${tag}.tiny.onset`;
  const nurses = TINY.nurses.map((nurse) => ({ ...nurse, email: address(nurse.email) }));
  const admins = [{ name: "Basil Moorings", email: address("admin") }];
  const clock = makeClinicClock(clinic.timeZone, clinic.hours);
  const dayZero = addDays(clock.dayOf(today), -startedDaysAgo);
  const { rows, careTeams } = makeStaff(
    random,
    { ...clinic, nurses, admins },
    { openedAt: clock.at(addDays(dayZero, -30), 540), now: today },
  );
  const sketches = [
    sketchOf("Ada Testwell", address("patient"), { dayZero, today: clock.dayOf(today) }),
    sketchOf("Otis Trialby", address("other.patient"), { dayZero, today: clock.dayOf(today) }),
  ].map((sketch, place) => ({ ...sketch, place }));
  const [first, second] = sketches;
  const [team, otherTeam] = careTeams;
  if (!first || !second || !team || !otherTeam) throw new RangeError("two teams, two patients");
  const caregiver = { name: "Rosa Testwell", email: address("caregiver") };
  addRows(rows, makePatient(random, { ...first, caregiver }, { clinic, team, clock, now: today }));
  addRows(rows, makePatient(random, second, { clinic, team: otherTeam, clock, now: today }));
  const known: KnownClinic = {
    clinicId: clinic.id,
    timeZone: clinic.timeZone,
    patient: knownPatient(rows, address("patient")),
    caregiver: knownAccount(rows, address("caregiver")),
    nurse: knownNurse(rows, address("nurse")),
    otherTeamPatient: knownPatient(rows, address("other.patient")),
    otherTeamNurse: knownNurse(rows, address("other.nurse")),
    admin: knownAccount(rows, address("admin")),
  };
  return { rows, known };
}

function sketchOf(
  name: string,
  email: string,
  { dayZero, today }: { dayZero: CalendarDate; today: CalendarDate },
): Omit<PatientSketch, "place"> {
  return {
    name,
    email,
    caregiver: null,
    course: courseSince("pembrolizumab-q3w", dayZero, today),
    baseline: { stoolsPerDay: 1, weightKg: 70, symptoms: [] },
    effects: [],
    situation: { kind: "silent", forDays: daysBetween(dayZero, today) },
  };
}

function knownAccount(rows: ClinicRows, email: string): KnownAccount {
  const account = rows.accounts.find((row) => row.email === email);
  if (!account) throw new RangeError(`nobody has the address ${email}`);
  return { accountId: account.id, name: account.name, email };
}

function knownNurse(rows: ClinicRows, email: string): KnownNurse {
  const account = knownAccount(rows, email);
  const own = rows.careTeamMembers.filter(({ accountId }) => accountId === account.accountId);
  return { ...account, careTeamIds: own.map(({ careTeamId }) => careTeamId) };
}

function knownPatient(rows: ClinicRows, email: string): KnownPatient {
  const account = knownAccount(rows, email);
  const patient = rows.patients.find(({ accountId }) => accountId === account.accountId);
  const course = rows.treatmentCourses.find(({ patientId }) => patientId === patient?.id);
  if (!patient || !course) throw new RangeError(`no patient has the address ${email}`);
  const { id: patientId, careTeamId } = patient;
  return { ...account, patientId, careTeamId, courseId: course.id, dayZero: course.dayZero };
}

const TINY = {
  name: "Tiny Clinic (test)",
  careTeams: ["First team", "Second team"],
  nurses: [
    { name: "Nora Placebo-Lind", email: "nurse", careTeams: [0] },
    { name: "Ivo Standin", email: "other.nurse", careTeams: [1] },
  ],
};
