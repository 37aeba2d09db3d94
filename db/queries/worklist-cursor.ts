import { z } from "zod";
import { URGENCIES } from "@/domain/clinical/ids";

const moment = z.iso.datetime({ precision: 6 }).nullable();
const place = z.tuple([z.int().min(0).max(URGENCIES.length), moment, moment, z.uuid()]);

/**
 * The place of a row in the worklist: rank, due, since, patient. Moments are text to the microsecond,
 * for a `Date` would round them, and a rounded place repeats or skips a row. Null: never due, or always.
 */
export type WorklistPlaceKey = z.infer<typeof place>;

/** A place as it stands in a URL. */
export function writeCursor(key: WorklistPlaceKey): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Reads a place back; refuses whatever `writeCursor` did not write. */
export const worklistCursor = z
  .string()
  .max(400)
  .transform((text, context) => {
    const read = place.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
    if (read.success) return read.data;
    context.addIssue({ code: "custom", message: "is not a place in the worklist" });
    return z.NEVER;
  });

/** The values of a place for the statement; without one, a place before every row. */
export function placeValues(key: WorklistPlaceKey | null): readonly unknown[] {
  if (key === null) return [-1, "-infinity", "-infinity", "00000000-0000-0000-0000-000000000000"];
  const [rank, due, since, patientId] = key;
  return [rank, due ?? "infinity", since ?? "-infinity", patientId];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
