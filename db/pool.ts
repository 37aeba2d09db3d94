import type pg from "pg";
import { env } from "@/env";
import {
  inTransactionOn,
  inTurnOn,
  openDatabase,
  type Principal,
  type Transaction,
} from "./client";

/** The app's one pool: opened at first use, kept across reloads of a module in development. */
const kept: typeof globalThis & { onsetPool?: pg.Pool } = globalThis;

export function appPool(): pg.Pool {
  kept.onsetPool ??= openDatabase(env.DATABASE_URL);
  return kept.onsetPool;
}

/** `inTransactionOn` the app's pool: the one way in which the app reaches the database. */
export function inTransaction<T>(
  principal: Principal,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inTransactionOn(appPool(), principal, work);
}

/** `inTurnOn` the app's pool: for what changes one patient's record. */
export function inTurn<T>(
  principal: Principal,
  patientId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return inTurnOn(appPool(), principal, patientId, work);
}
