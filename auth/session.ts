import { findSignedIn, type SignedIn } from "@/db/queries/sessions";
import { readSessionToken } from "@/db/session-token";
import type { Viewer } from "@/domain/viewer";

import { makeViewer } from "./viewer";

/** The viewer a session cookie proves at this moment, fresh from the database; null for everyone else. */
export async function findSessionViewer(
  token: string | undefined,
  moment: { now: Date; isActivity: boolean },
): Promise<Viewer | null> {
  const key = readSessionToken(token);
  if (!key) return null;
  const signedIn = await findSignedIn(key, moment);
  return signedIn && viewerOf(signedIn);
}

/** A patient's or caregiver's account without its patient opens nothing. */
function viewerOf({ clinicId, accountId, name, role, patientId, careTeamIds }: SignedIn) {
  const person = { clinicId, accountId, name };
  switch (role) {
    case "patient":
    case "caregiver":
      return patientId === null ? null : makeViewer({ ...person, role, patientId });
    case "nurse":
      return makeViewer({ ...person, role, careTeamIds });
    case "admin":
      return makeViewer({ ...person, role });
  }
}
