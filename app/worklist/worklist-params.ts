import { z } from "zod";
import { worklistCursor } from "@/db/queries/worklist-cursor";
import { isKeepable } from "@/domain/keepable-text";

const search = z
  .string()
  .max(100)
  .refine(isKeepable)
  .transform((text) => text.trim() || null);

/** What the address of the worklist may ask for; GET /api/worklist refuses anything else. */
export const worklistParams = z.strictObject({
  scope: z.enum(["team", "clinic"]).default("team"),
  q: search.nullable().default(null),
  after: worklistCursor.nullable().default(null),
});

/** The same for a person's address bar: what cannot be read is left out. */
export const forgivingParams = z.object({
  scope: worklistParams.shape.scope.catch("team"),
  q: worklistParams.shape.q.catch(null),
  after: worklistParams.shape.after.catch(null),
});

/** The address for a filter; what is left at its default does not appear. */
export function worklistQuery(params: {
  scope: "team" | "clinic";
  q: string | null;
  after: string | null;
}): string {
  const query = new URLSearchParams();
  if (params.scope !== "team") query.set("scope", params.scope);
  if (params.q) query.set("q", params.q);
  if (params.after) query.set("after", params.after);
  const text = query.toString();
  return text ? `?${text}` : "";
}
