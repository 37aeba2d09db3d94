import {
  accounts,
  alerts,
  caregivers,
  careTeamMembers,
  careTeams,
  clinics,
  contacts,
  episodes,
  followUps,
  infusions,
  measurements,
  patients,
  ratings,
  signInAddresses,
  symptomReports,
  treatmentCourses,
} from "../schema";

/** The tables a made-up clinic fills, each after those it leans on. */
export const SEEDED_TABLES = {
  clinics,
  careTeams,
  accounts,
  signInAddresses,
  careTeamMembers,
  patients,
  caregivers,
  treatmentCourses,
  infusions,
  symptomReports,
  ratings,
  measurements,
  episodes,
  alerts,
  contacts,
  followUps,
};

type SeededTables = typeof SEEDED_TABLES;

/** Plain rows, ready to be loaded; rows of one table all name the same columns. */
export type ClinicRows = { [Name in keyof SeededTables]: SeededTables[Name]["$inferInsert"][] };

/** One row of one table. */
export type RowOf<Name extends keyof SeededTables> = ClinicRows[Name][number];

/** No rows of any table, to be added to. */
export function noRows(): ClinicRows {
  return {
    clinics: [],
    careTeams: [],
    accounts: [],
    signInAddresses: [],
    careTeamMembers: [],
    patients: [],
    caregivers: [],
    treatmentCourses: [],
    infusions: [],
    symptomReports: [],
    ratings: [],
    measurements: [],
    episodes: [],
    alerts: [],
    contacts: [],
    followUps: [],
  };
}

/** Adds the one's rows to the other's, in place: a large clinic is made of many small parts. */
export function addRows(to: ClinicRows, from: ClinicRows): void {
  to.clinics.push(...from.clinics);
  to.careTeams.push(...from.careTeams);
  to.accounts.push(...from.accounts);
  to.signInAddresses.push(...from.signInAddresses);
  to.careTeamMembers.push(...from.careTeamMembers);
  to.patients.push(...from.patients);
  to.caregivers.push(...from.caregivers);
  to.treatmentCourses.push(...from.treatmentCourses);
  to.infusions.push(...from.infusions);
  to.symptomReports.push(...from.symptomReports);
  to.ratings.push(...from.ratings);
  to.measurements.push(...from.measurements);
  to.episodes.push(...from.episodes);
  to.alerts.push(...from.alerts);
  to.contacts.push(...from.contacts);
  to.followUps.push(...from.followUps);
}
