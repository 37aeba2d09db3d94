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
  { openedAt, now }: { openedAt: Date; now: Date },
): { rows: ClinicRows; careTeams: CareTeam[] } {
  const rows: ClinicRows = { ...noRows(), clinics: [clinicRow(sketch, openedAt)] };
  const nurses = sketch.nurses.map(({ name, email, careTeams }) => {
    const id = enter(name, email, "nurse");
    return { id, name, careTeams };
  });
  for (const { name, email } of sketch.admins) enter(name, email, "admin");
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

  function enter(name: string, email: string, role: Role): string {
    const id = random.uuid(openedAt);
    const lastSignInAt = new Date(now.getTime() - random.between(20, 4000) * 60_000);
    const moments = { createdAt: openedAt, lastSignInAt };
    addRows(rows, accountRows(sketch.id, { id, name, email, role }, moments));
    return id;
  }
}

/** An active account and the address it signs in with. */
export function accountRows(
  clinicId: string,
  { id, name, email, role }: { id: string; name: string; email: string; role: Role },
  { createdAt, lastSignInAt }: { createdAt: Date; lastSignInAt: Date | null },
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
        lastSignInAt,
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
