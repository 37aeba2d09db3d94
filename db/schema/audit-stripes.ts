import { bigint, customType, foreignKey, pgTable, primaryKey, smallint } from "drizzle-orm/pg-core";
import { clinics } from "./clinics";
import { clinicId } from "./columns";
import { inClinic, policiesOf } from "./policies";

export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** The newest link of each of a clinic's hash chains; several, so that writers seldom wait. */
export const auditStripes = pgTable(
  "audit_stripes",
  {
    clinicId: clinicId(),
    stripe: smallint("stripe").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull().default(0),
    head: bytea("head").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.stripe] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id] }),
    ...policiesOf("audit_stripes", { inClinic }),
  ],
);
