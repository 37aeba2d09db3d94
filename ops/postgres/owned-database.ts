import pg from "pg";
import type { Cluster } from "./cluster";

const OWNER = "onset_owner";
/** Two processes making the same thing take turns by this lock. */
const MAKING = 2;

/** Runs the work while no other process makes a role or a database in this cluster. */
export async function inTurn<T>(superuser: pg.Client, work: () => Promise<T>): Promise<T> {
  await superuser.query("select pg_advisory_lock($1)", [MAKING]);
  try {
    return await work();
  } finally {
    await superuser.query("select pg_advisory_unlock($1)", [MAKING]);
  }
}

/** Makes the role that owns every database of Onset: no superuser, bound by row-level security. */
export async function makeOwner(superuser: pg.Client, cluster: Cluster): Promise<void> {
  const found = await superuser.query("select 1 from pg_roles where rolname = $1", [OWNER]);
  if (found.rowCount) return;
  const password = pg.escapeLiteral(cluster.keys.ownerPassword);
  await superuser.query(`create role ${OWNER} login createrole nobypassrls password ${password}`);
}

export async function databaseExists(superuser: pg.Client, name: string): Promise<boolean> {
  const found = await superuser.query("select 1 from pg_database where datname = $1", [name]);
  return found.rowCount === 1;
}

/** Makes a database like the template, owned by the owner. */
export async function makeDatabase(
  superuser: pg.Client,
  name: string,
  template: string,
): Promise<void> {
  const [made, like] = [pg.escapeIdentifier(name), pg.escapeIdentifier(template)];
  await superuser.query(`create database ${made} owner ${OWNER} template ${like}`);
}

export function ownerUrl(cluster: Cluster, port: number, name: string): string {
  return `postgres://${OWNER}:${cluster.keys.ownerPassword}@127.0.0.1:${port}/${name}`;
}

/** Drops a database, whoever is still connected to it; does nothing where there is none. */
export async function dropDatabase(superuser: pg.Client, name: string): Promise<void> {
  await superuser.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}
