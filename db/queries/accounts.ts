import { and, asc, eq, ilike, or, type SQL, sql } from "drizzle-orm";
import type { Role } from "@/domain/access";
import type { AccountStatus } from "@/domain/account";
import type { Admin } from "@/domain/viewer";
import type { Transaction } from "../client";
import { inTransaction } from "../pool";
import { accounts } from "../schema/accounts";
import { careTeams } from "../schema/care-teams";

/** An account as an admin sees it: who and how, and nothing about anyone's health. */
export type AccountRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  status: AccountStatus;
  version: number;
  invitedAt: Date | null;
  lastSignInAt: Date | null;
  careTeams: readonly CareTeam[];
};

export type CareTeam = { id: string; name: string };

/** What an admin looks for; `after` is the last account of the page before. */
export type AccountSearch = {
  text: string;
  role: Role | null;
  status: AccountStatus | null;
  after: string | null;
};

const PAGE = 50;

/** One page of the clinic's accounts by name; `next` is null on the last page. */
export function listAccounts(
  admin: Admin,
  search: AccountSearch,
): Promise<{ rows: AccountRow[]; next: string | null }> {
  return inTransaction(admin, async (tx) => {
    const found = await selectAccounts(tx)
      .where(and(eq(accounts.clinicId, admin.clinicId), ...conditions(admin, search)))
      .orderBy(sql`lower(${accounts.name})`, asc(accounts.id))
      .limit(PAGE + 1);
    const rows = found.slice(0, PAGE);
    return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
  });
}

/** One account of the admin's clinic; null for any other. */
export function findAccount(admin: Admin, accountId: string): Promise<AccountRow | null> {
  return inTransaction(admin, async (tx) => {
    const [account] = await selectAccounts(tx).where(
      and(eq(accounts.clinicId, admin.clinicId), eq(accounts.id, accountId)),
    );
    return account ?? null;
  });
}

/** The clinic's care teams, by name. */
export function listCareTeams(admin: Admin): Promise<CareTeam[]> {
  return inTransaction(admin, (tx) =>
    tx
      .select({ id: careTeams.id, name: careTeams.name })
      .from(careTeams)
      .where(eq(careTeams.clinicId, admin.clinicId))
      .orderBy(asc(careTeams.name))
      .limit(200),
  );
}

function selectAccounts(tx: Transaction) {
  return tx
    .select({
      id: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: accounts.role,
      status: accounts.status,
      version: accounts.version,
      invitedAt: accounts.invitedAt,
      lastSignInAt: accounts.lastSignInAt,
      careTeams: sql<CareTeam[]>`coalesce((
        select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name)
        from care_team_members m
        join care_teams t on t.clinic_id = m.clinic_id and t.id = m.care_team_id
        where m.clinic_id = accounts.clinic_id and m.account_id = accounts.id), '[]')`,
    })
    .from(accounts)
    .$dynamic();
}

function conditions(admin: Admin, { text, role, status, after }: AccountSearch) {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const wanted: (SQL | undefined)[] = [
    text === "" ? undefined : or(ilike(accounts.name, pattern), ilike(accounts.email, pattern)),
    role === null ? undefined : eq(accounts.role, role),
    status === null ? undefined : eq(accounts.status, status),
    after === null ? undefined : isAfter(admin, after),
  ];
  return wanted.filter((condition) => condition !== undefined);
}

function isAfter(admin: Admin, after: string): SQL {
  return sql`(lower(${accounts.name}), ${accounts.id}) > (
    select lower(a.name), a.id from accounts a where a.clinic_id = ${admin.clinicId} and a.id = ${after})`;
}
