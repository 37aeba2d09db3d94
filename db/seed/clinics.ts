import type { ClinicHours } from "@/domain/follow-up/clinic-hours";

/** A made-up clinic and who works there; its people's addresses end in names that lead nowhere. */
export type ClinicSketch = {
  /** Fixed, so that a second start finds the clinic that the first one loaded. */
  id: string;
  /** Begins every draw, so that no two clinics are alike. */
  tag: string;
  name: string;
  country: string;
  timeZone: string;
  phone: string;
  outOfHoursPhone: string;
  emergencyNumber: string;
  hours: ClinicHours;
  careTeams: readonly string[];
  nurses: readonly StaffSketch[];
  admins: readonly { name: string; email: string }[];
  /** What follows the @ of patients and caregivers. */
  emailDomain: string;
  recordPrefix: string;
  /** Where in the walk over invented names this clinic begins. */
  firstName: number;
};

/** A nurse, and the places in `careTeams` she acts for. */
type StaffSketch = { name: string; email: string; careTeams: readonly number[] };

const open = { opens: "08:30", closes: "17:30" };
const officeHours: ClinicHours = {
  weekdays: { 1: open, 2: open, 3: open, 4: open, 5: open, 6: null, 7: null },
  closedOn: [],
};

/** Telephone numbers are from the ranges that Ofcom keeps free for drama. */
export const NORTHGATE: ClinicSketch = {
  id: "0190a000-0000-7000-8000-000000000001",
  tag: "northgate",
  name: "Northgate Cancer Centre (demonstration)",
  country: "GB",
  timeZone: "Europe/London",
  phone: "01632 960001",
  outOfHoursPhone: "01632 960002",
  emergencyNumber: "999",
  hours: officeHours,
  careTeams: ["Lung and kidney", "Skin, bowel and others"],
  nurses: [
    { name: "Nora Placebo-Lind", email: "nurse@demo.onset", careTeams: [0, 1] },
    { name: "Ivo Standin", email: "ivo.standin@demo.onset", careTeams: [0] },
    { name: "Mei Rosterby", email: "mei.rosterby@demo.onset", careTeams: [0] },
    { name: "Tunde Shiftwell", email: "tunde.shiftwell@demo.onset", careTeams: [1] },
    { name: "Saoirse Bleepton", email: "saoirse.bleepton@demo.onset", careTeams: [1] },
    { name: "Pavel Wardley", email: "pavel.wardley@demo.onset", careTeams: [1] },
  ],
  admins: [
    { name: "Agnes Ledgerman", email: "admin@demo.onset" },
    { name: "Cyril Filewick", email: "cyril.filewick@demo.onset" },
  ],
  emailDomain: "demo.onset",
  recordPrefix: "NG",
  firstName: 0,
};

/** The small clinic beside it, to show that nothing crosses. */
export const HARBOUR: ClinicSketch = {
  id: "0190a000-0000-7000-8000-000000000002",
  tag: "harbour",
  name: "Harbour Oncology (demonstration)",
  country: "GB",
  timeZone: "Europe/London",
  phone: "01632 960501",
  outOfHoursPhone: "01632 960502",
  emergencyNumber: "999",
  hours: officeHours,
  careTeams: ["Harbour team"],
  nurses: [{ name: "Olga Quayside", email: "nurse@other.onset", careTeams: [0] }],
  admins: [{ name: "Basil Moorings", email: "admin@other.onset" }],
  emailDomain: "other.onset",
  recordPrefix: "HO",
  firstName: 1200,
};
