import { createHash } from "node:crypto";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
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

/**
 * The same for a statement composed with `sql`, named by its purpose and its own text. For what is sent
 * with every report: planned anew each time, storing one took nearly twice as long.
 */
export function runOften<Row extends pg.QueryResultRow>(
  tx: Transaction,
  purpose: string,
  statement: SQL,
): Promise<pg.QueryResult<Row>> {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return tx.$client.query<Row>({ name: nameOf(purpose, text), text, values: params });
}

const dialect = new PgDialect();
const names = new Map<string, string>();

function nameOf(purpose: string, text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `${purpose}_${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
  names.set(text, name);
  return name;
}
