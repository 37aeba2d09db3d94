import type pg from "pg";
import type { Transaction } from "./client";

/** A hot statement: its name is its own, or Postgres would refuse a second text under it. */
export type NamedStatement = { name: string; text: string };

/**
 * Runs a statement under its name, so that each connection parses and plans it once. Rows come as
 * pg reads them: ask for days as `::text`, or they turn into local midnights.
 */
export async function runNamed<Row extends pg.QueryResultRow>(
  tx: Transaction,
  { name, text }: NamedStatement,
  values: readonly unknown[],
): Promise<Row[]> {
  const result = await tx.$client.query<Row>({ name, text, values: [...values] });
  return result.rows;
}
