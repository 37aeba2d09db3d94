import { z } from "zod";
import { STAFF_ROLES } from "./account";
import { oneLine } from "./plain-text";
import { emailAddress } from "./sign-in";

/** An account as the admin saw it; what somebody else changed since then is not overwritten. */
export const seenAccount = z.object({
  accountId: z.uuid(),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

const careTeamIds = z.array(z.uuid()).max(200);

export const invitation = z.object({
  name: oneLine(120).min(1),
  email: emailAddress,
  role: z.enum(STAFF_ROLES),
  careTeamIds,
});

export const roleChange = seenAccount.extend({ role: z.enum(STAFF_ROLES) });
export const careTeamsChange = seenAccount.extend({ careTeamIds });
