import { getTableColumns, getTableName, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type pg from "pg";
import { audit, beginAuditChains } from "../audit";
import { inTransactionOn, type Transaction, withoutBounds } from "../client";
import { refreshFollowUp } from "../refresh-follow-up";
import { type ClinicPlan, clinicParts } from "./clinic";
import { type ClinicRows, SEEDED_TABLES } from "./rows";

/**
 * Loads a whole clinic in one transaction, so that a load cut short leaves nothing. Promises that it
 * is never loaded twice: two starts at once take turns, and the later one finds the clinic there.
 */
export function loadClinic(
  pool: pg.Pool,
  plan: ClinicPlan,
): Promise<{ patients: number } | "already-there"> {
  const clinicId = plan.clinic.id;
  const system = { role: "system", clinicId } as const;
  return inTransactionOn(pool, system, async (tx) => {
    await withoutBounds(tx);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${clinicId}, 0))`);
    const there = await tx.execute(sql`select from clinics where id = ${clinicId}::uuid`);
    if (there.rowCount !== 0) return "already-there";
    for (const rows of clinicParts(plan)) await insertRows(tx, rows);
    await beginAuditChains(tx, clinicId);
    await audit(tx, system, {
      action: "demonstration.loaded",
      subjectId: clinicId,
      patientId: null,
      detail: { seed: plan.seed, patients: plan.patients },
    });
    return { patients: plan.patients };
  });
}

/** Adds plain rows and brings the follow-up rows among them in step; the clinic is the caller's own. */
export async function insertRows(tx: Transaction, rows: ClinicRows): Promise<void> {
  await insertInto(tx, SEEDED_TABLES.clinics, rows.clinics);
  await insertInto(tx, SEEDED_TABLES.careTeams, rows.careTeams);
  await insertInto(tx, SEEDED_TABLES.accounts, rows.accounts);
  await insertInto(tx, SEEDED_TABLES.signInAddresses, rows.signInAddresses);
  await insertInto(tx, SEEDED_TABLES.careTeamMembers, rows.careTeamMembers);
  await insertInto(tx, SEEDED_TABLES.patients, rows.patients);
  await insertInto(tx, SEEDED_TABLES.caregivers, rows.caregivers);
  await insertInto(tx, SEEDED_TABLES.treatmentCourses, rows.treatmentCourses);
  await insertInto(tx, SEEDED_TABLES.infusions, rows.infusions);
  await insertInto(tx, SEEDED_TABLES.symptomReports, rows.symptomReports);
  await insertInto(tx, SEEDED_TABLES.ratings, rows.ratings);
  await insertInto(tx, SEEDED_TABLES.measurements, rows.measurements);
  await insertInto(tx, SEEDED_TABLES.episodes, rows.episodes);
  await insertInto(tx, SEEDED_TABLES.alerts, rows.alerts);
  await insertInto(tx, SEEDED_TABLES.contacts, rows.contacts);
  await insertInto(tx, SEEDED_TABLES.followUps, rows.followUps);
  for (const { clinicId, patientId } of rows.followUps) {
    await refreshFollowUp(tx, clinicId, patientId);
  }
}

/** One statement for thousands of rows: they travel as one JSON text, and the table's own types read it. */
async function insertInto(tx: Transaction, table: PgTable, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = columns.map(([, column]) => sql.identifier(column.name));
  const keys = columns.map(([key]) => sql.identifier(key));
  const typed = columns.map(
    ([key, column]) => sql`${sql.identifier(key)} ${sql.raw(column.getSQLType())}`,
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const json = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE));
    await tx.execute(sql`
      insert into ${sql.identifier(getTableName(table))} (${sql.join(names, sql`, `)})
      select ${sql.join(keys, sql`, `)}
      from json_to_recordset(${json}::json) as given(${sql.join(typed, sql`, `)})`);
  }
}

const ROWS_AT_ONCE = 5000;
