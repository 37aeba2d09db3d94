import { foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { accounts } from "./accounts";
import { careTeams } from "./care-teams";
import { clinicId, createdAt } from "./columns";
import { inClinic, policiesOf } from "./policies";

/** Which nurses act for a care team's patients; a nurse may cover several teams. */
export const careTeamMembers = pgTable(
  "care_team_members",
  {
    clinicId: clinicId(),
    careTeamId: uuid("care_team_id").notNull(),
    accountId: uuid("account_id").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.careTeamId, t.accountId] }),
    foreignKey({
      columns: [t.clinicId, t.careTeamId],
      foreignColumns: [careTeams.clinicId, careTeams.id],
    }),
    foreignKey({
      columns: [t.clinicId, t.accountId],
      foreignColumns: [accounts.clinicId, accounts.id],
    }),
    index("care_team_members_account").on(t.clinicId, t.accountId),
    ...policiesOf("care_team_members", { inClinic }),
  ],
);
