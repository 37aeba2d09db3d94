import { foreignKey, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { clinics } from "./clinics";
import { clinicId, createdAt } from "./columns";
import { inClinic, policiesOf } from "./policies";

export const careTeams = pgTable(
  "care_teams",
  {
    clinicId: clinicId(),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id] }),
    unique("care_teams_name").on(t.clinicId, t.name),
    ...policiesOf("care_teams", { inClinic }),
  ],
);
