import type { Role } from "@/domain/access";
import type { ClinicSketch } from "./clinics";
import type { Doer } from "./closing";
import type { Random } from "./random";
import { addRows, type ClinicRows, noRows, type RowOf } from "./rows";

/** A care team once it and its nurses have ids. */
export type CareTeam = { id: string; nurses: readonly Doer[] };

/** The clinic itself, its care teams, nurses and admins. */
export function makeStaff(
  random: Random,
  sketch: ClinicSketch,
  openedAt: Date,
): { rows: ClinicRows; careTeams: CareTeam[] } {
  const rows: ClinicRows = { ...noRows(), clinics: [clinicRow(sketch, openedAt)] };
  const nurses = sketch.nurses.map(({ name, email, careTeams }) => {
    const account = { id: random.uuid(openedAt), name, email };
    addRows(rows, accountRows(sketch.id, account, "nurse", openedAt));
    return { id: account.id, name, careTeams };
  });
  for (const { name, email } of sketch.admins) {
    const account = { id: random.uuid(openedAt), name, email };
    addRows(rows, accountRows(sketch.id, account, "admin", openedAt));
  }
  const careTeams = sketch.careTeams.map((name, place) => {
    const id = random.uuid(openedAt);
    const members = nurses.filter((nurse) => nurse.careTeams.includes(place));
    rows.careTeams.push({ clinicId: sketch.id, id, name, createdAt: openedAt });
    rows.careTeamMembers.push(
      ...members.map((nurse) => ({
        clinicId: sketch.id,
        careTeamId: id,
        accountId: nurse.id,
        createdAt: openedAt,
      })),
    );
    return {
      id,
      nurses: members.map(({ id: nurseId, name: nurse }) => ({ id: nurseId, name: nurse })),
    };
  });
  return { rows, careTeams };
}

/** An active account and the address it signs in with. */
export function accountRows(
  clinicId: string,
  { id, name, email }: { id: string; name: string; email: string },
  role: Role,
  createdAt: Date,
): ClinicRows {
  return {
    ...noRows(),
    accounts: [
      {
        clinicId,
        id,
        email,
        name,
        role,
        status: "active",
        language: "en",
        invitedAt: createdAt,
        lastSignInAt: null,
        version: 1,
        createdAt,
      },
    ],
    signInAddresses: [{ email, clinicId, accountId: id }],
  };
}

function clinicRow(sketch: ClinicSketch, createdAt: Date): RowOf<"clinics"> {
  const { id, name, country, timeZone, phone, outOfHoursPhone, emergencyNumber, hours } = sketch;
  return { id, name, country, timeZone, phone, outOfHoursPhone, emergencyNumber, hours, createdAt };
}
