// Loaded before the server (`node --import`), only while a tape is recorded: writes down every
// statement that any part of the app sends, one JSON line each, and changes nothing else.
import { appendFileSync } from "node:fs";
import pg from "pg";
import { z } from "zod";
import { env } from "@/env";
import { statementsFile } from "./statements-file";

const config = z.object({
  text: z.string(),
  name: z.string().optional(),
  values: z.array(z.unknown()).optional(),
});

pg.Client.prototype.query = new Proxy(pg.Client.prototype.query, {
  apply(query, client, sent: unknown[]) {
    writeDown(sent);
    return Reflect.apply(query, client, sent);
  },
});

function writeDown([first, second]: unknown[]): void {
  const asked = config.parse(typeof first === "string" ? { text: first } : first);
  const values = Array.isArray(second) ? second : (asked.values ?? []);
  const statement = { text: asked.text, name: asked.name ?? null, values };
  appendFileSync(statementsFile(env.ONSET_DATA), `${JSON.stringify(statement)}\n`);
}
