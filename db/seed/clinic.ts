import { addDays } from "@/domain/calendar";
import { type ClinicClock, makeClinicClock } from "./clinic-clock";
import type { ClinicSketch } from "./clinics";
import type { StartedWeeksAgo } from "./courses";
import { makePatient, recordNumberOf } from "./make-patient";
import { drawSketch, type PatientSketch } from "./patient-sketch";
import { asAddress } from "./people";
import { makeRandom, type Random } from "./random";
import { addRows, type ClinicRows, noRows } from "./rows";
import type { Situation } from "./situation";
import { makeStaff } from "./staff-rows";

/** All that a made-up clinic follows from: the same plan gives the same rows, byte for byte. */
export type ClinicPlan = {
  clinic: ClinicSketch;
  seed: number;
  /** Now: nothing in the clinic happens after it. */
  today: Date;
  patients: number;
  startedWeeksAgo: StartedWeeksAgo;
  /** Patients with a story of their own; they take the first places. */
  people: readonly PatientSketch[];
  /** What some of the others are like today; those left over are as they come. */
  cast: readonly Situation[];
};

/** A whole clinic as plain rows. */
export function generateClinic(plan: ClinicPlan): ClinicRows {
  const rows = noRows();
  for (const part of clinicParts(plan)) addRows(rows, part);
  return rows;
}

/** The same, in parts to be loaded one after another: the staff first, then a hundred patients each. */
export function* clinicParts(plan: ClinicPlan): Generator<ClinicRows, undefined> {
  const { clinic, today: now, patients } = plan;
  const clock = makeClinicClock(clinic.timeZone, clinic.hours);
  const openedAt = clock.at(addDays(clock.dayOf(now), -DAYS_OPEN), 9 * 60);
  const { rows, careTeams } = makeStaff(randomFor(plan, "staff"), clinic, { openedAt, now });
  yield rows;
  for (let first = 0; first < patients; first += PATIENTS_PER_PART) {
    const part = noRows();
    for (let place = first; place < Math.min(first + PATIENTS_PER_PART, patients); place++) {
      const random = randomFor(plan, "patient", place);
      const team = careTeams[place % careTeams.length];
      if (!team) throw new RangeError("a clinic needs a care team");
      const sketch = plan.people[place] ?? sketchAt(random, plan, clock, place);
      addRows(part, makePatient(random, sketch, { clinic, team, clock, now }));
    }
    yield part;
  }
}

/** Each patient has their own draws, so that one more patient changes nobody else. */
function randomFor({ clinic, seed, today }: ClinicPlan, ...parts: (string | number)[]): Random {
  return makeRandom(clinic.tag, seed, today.toISOString(), ...parts);
}

function sketchAt(random: Random, plan: ClinicPlan, clock: ClinicClock, place: number) {
  const { clinic, today, startedWeeksAgo } = plan;
  const record = recordNumberOf(clinic, place).toLowerCase();
  return drawSketch(random, {
    place,
    firstName: clinic.firstName,
    today: clock.dayOf(today),
    startedWeeksAgo,
    situation: situationAt(plan, place),
    addressFor: (name) => `${asAddress(name)}.${record}@${clinic.emailDomain}`,
  });
}

/** Spreads the cast evenly over the patients that have no story of their own. */
function situationAt({ cast, people, patients }: ClinicPlan, place: number): Situation {
  const every = Math.max(1, Math.floor((patients - people.length) / Math.max(1, cast.length)));
  const turn = (place - people.length) / every;
  return (Number.isInteger(turn) ? cast[turn] : undefined) ?? { kind: "as-it-comes" };
}

const DAYS_OPEN = 900;
const PATIENTS_PER_PART = 100;
