import type { Role } from "@/domain/access";
import type { AccountStatus } from "@/domain/account";
import { DataCell, DataRow, DataRowHead, DataTable } from "../ui/data-table";
import { TextLink } from "../ui/text-link";
import { RowMenu, type RowMenuProps } from "./row-menu";

export type AccountTableWords = {
  caption: string;
  column: Record<"name" | "role" | "careTeams" | "status" | "lastSignIn" | "actions", string>;
  role: Record<Role, string>;
  status: Record<AccountStatus, string>;
  edit: string;
};

export type AccountLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  status: AccountStatus;
  /** Already said: names joined, or that there are none. */
  careTeams: string;
  lastSignIn: string;
  editLabel: string;
  menu: RowMenuProps;
};

const COLUMNS = ["name", "role", "careTeams", "status", "lastSignIn", "actions"] as const;

/** The clinic's accounts, one line each: one action in sight, the rest in a menu. */
export function AccountTable({ words, lines }: AccountTableProps) {
  const columns = COLUMNS.map((key) => ({ key, label: words.column[key] }));
  return (
    <DataTable caption={words.caption} isCaptionHidden columns={columns}>
      {lines.map((line) => (
        <DataRow key={line.id}>
          <DataRowHead>
            {line.name}
            <span className="block text-sm font-normal break-all text-ink-soft">{line.email}</span>
          </DataRowHead>
          <DataCell>{words.role[line.role]}</DataCell>
          <DataCell>{line.careTeams}</DataCell>
          <DataCell>{words.status[line.status]}</DataCell>
          <DataCell>{line.lastSignIn}</DataCell>
          <DataCell>
            <div className="flex items-start gap-2">
              <span className="inline-flex min-h-11 items-center px-1">
                <TextLink href={`/admin/accounts/${line.id}`} aria-label={line.editLabel}>
                  {words.edit}
                </TextLink>
              </span>
              {line.menu.items.length > 0 && <RowMenu {...line.menu} />}
            </div>
          </DataCell>
        </DataRow>
      ))}
    </DataTable>
  );
}

type AccountTableProps = { words: AccountTableWords; lines: readonly AccountLine[] };
