import { eq } from "drizzle-orm";
import type { Viewer } from "@/domain/viewer";
import { inTransaction } from "../pool";
import { clinics } from "../schema/clinics";

/** What every page of a signed-in person says of their clinic. */
export type ClinicFacts = {
  name: string;
  timeZone: string;
  phone: string;
  outOfHoursPhone: string;
  emergencyNumber: string;
};

/** The viewer's own clinic. */
export function findClinic(viewer: Viewer): Promise<ClinicFacts> {
  return inTransaction(viewer, async (tx) => {
    const [clinic] = await tx
      .select({
        name: clinics.name,
        timeZone: clinics.timeZone,
        phone: clinics.phone,
        outOfHoursPhone: clinics.outOfHoursPhone,
        emergencyNumber: clinics.emergencyNumber,
      })
      .from(clinics)
      .where(eq(clinics.id, viewer.clinicId));
    if (!clinic) throw new Error("a viewer's clinic is not there");
    return clinic;
  });
}
