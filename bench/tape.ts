import type pg from "pg";
import { z } from "zod";

/** One question to the database, as a program sent it. */
export const statement = z.object({
  text: z.string(),
  name: z.string().nullable(),
  values: z.array(z.unknown()),
});

/** Every statement that one report sent to the database, in order, from `begin` to `commit`. */
export const tape = z.object({
  patientId: z.uuid(),
  reportId: z.uuid(),
  statements: z.array(statement),
});

export type Statement = z.infer<typeof statement>;
export type Tape = z.infer<typeof tape>;

/** Sends the statements again, as another report of the same patient: the id alone is new. */
export async function replay(pool: pg.Pool, recorded: Tape, reportId: string): Promise<void> {
  const client = await pool.connect();
  try {
    for (const each of renamed(recorded, reportId)) await send(client, each);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** The statements of a report that has another id. */
export function renamed({ statements, reportId }: Tape, newId: string): Statement[] {
  return statements.map(({ text, name, values }) => ({
    text,
    name,
    values: values.map((value) =>
      typeof value === "string" ? value.replaceAll(reportId, newId) : value,
    ),
  }));
}

/** One without values may be several in one, which only the simple protocol takes. */
export async function send(
  client: pg.PoolClient,
  { text, name, values }: Statement,
): Promise<void> {
  if (name !== null) await client.query({ name, text, values });
  else if (values.length > 0) await client.query(text, values);
  else await client.query(text);
}
