import { z } from "zod";
import { ROLES } from "@/domain/access";
import { ACCOUNT_STATUSES } from "@/domain/account";
import { oneLine } from "@/domain/plain-text";

/** What stands in the address line; what cannot be read is as if it were not there. */
export const accountParams = z.object({
  text: oneLine(100).catch(""),
  role: z.enum(ROLES).nullable().catch(null),
  status: z.enum(ACCOUNT_STATUSES).nullable().catch(null),
  after: z.uuid().nullable().catch(null),
});
export type AccountParams = z.infer<typeof accountParams>;

/** The same search, on the page after an account. */
export function accountsAddress({ text, role, status, after }: AccountParams): string {
  const params = new URLSearchParams();
  if (text) params.set("text", text);
  if (role) params.set("role", role);
  if (status) params.set("status", status);
  if (after) params.set("after", after);
  return params.size === 0 ? "/admin/accounts" : `/admin/accounts?${params}`;
}
