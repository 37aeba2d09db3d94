import {
  bigint,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { bytea } from "./audit-stripes";
import { clinics } from "./clinics";
import { clinicId, moment } from "./columns";
import { inClinic, policiesOf } from "./policies";

/** Who saw or did what, in the transaction that did it; only ever added to. */
export const auditEvents = pgTable(
  "audit_events",
  {
    clinicId: clinicId(),
    stripe: smallint("stripe").notNull(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    at: moment("at").notNull(),
    /** Null for the system itself. */
    actorId: uuid("actor_id"),
    actorRole: text("actor_role").notNull(),
    action: text("action").notNull(),
    subjectId: uuid("subject_id"),
    patientId: uuid("patient_id"),
    /** Codes and ids only, never names, symptoms or free text. */
    detail: jsonb("detail").$type<Record<string, string | number | boolean | null>>().notNull(),
    /** SHA-256 over the previous link and this event's canonical text. */
    link: bytea("link").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.stripe, t.sequence] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id] }),
    index("audit_events_newest").on(t.clinicId, t.at.desc()),
    index("audit_events_patient").on(t.clinicId, t.patientId, t.at.desc()),
    ...policiesOf("audit_events", { inClinic }),
  ],
);
