import type pg from "pg";
import { z } from "zod";

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
    for (const { text, name, values } of recorded.statements) {
      const renamed = values.map((value) =>
        typeof value === "string" ? value.replaceAll(recorded.reportId, reportId) : value,
      );
      if (name === null && renamed.length === 0) await client.query(text);
      else await client.query({ text, values: renamed, ...(name === null ? {} : { name }) });
    }
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
