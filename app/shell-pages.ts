import type { Role } from "@/domain/access";
import type { shell } from "@/i18n/en/shell";

type Page = keyof typeof shell.page;

/** The pages each role finds in its bar; the first is where it begins. */
export const PAGES: Record<Role, readonly [Page, ...Page[]]> = {
  patient: ["/report", "/history"],
  caregiver: ["/report", "/history"],
  nurse: ["/worklist", "/cohort"],
  admin: ["/admin/accounts"],
};
