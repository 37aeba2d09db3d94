// Loaded before the server (`node --import ".../record-statements.mjs?file=..."`), only while a tape
// is recorded: writes down every statement that any part of the app sends, one JSON line each.
import { appendFileSync } from "node:fs";
import pg from "pg";

const file = new URL(import.meta.url).searchParams.get("file");

pg.Client.prototype.query = new Proxy(pg.Client.prototype.query, {
  apply(query, client, sent) {
    writeDown(sent);
    return Reflect.apply(query, client, sent);
  },
});

function writeDown([first, second]) {
  const asked = typeof first === "string" ? { text: first } : first;
  const values = Array.isArray(second) ? second : (asked.values ?? []);
  const statement = { text: asked.text, name: asked.name ?? null, values };
  appendFileSync(file, `${JSON.stringify(statement)}\n`);
}
