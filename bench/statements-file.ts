import { join } from "node:path";

/** Where a recording server writes its statements, in the data folder it was given. */
export function statementsFile(folder: string): string {
  return join(folder, "statements.jsonl");
}

/** Where the bare app finds what it sends again. */
export function tapesFile(folder: string): string {
  return join(folder, "tapes.json");
}
